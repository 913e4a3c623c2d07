// Names, numbers, days and times as they are said.
import { expect, test } from 'vitest'
import { addressed } from './addressed.ts'
import { likeness } from './likeness.ts'
import { day } from '../../../test/words/panel.ts'
import { sayNumber } from './phone-number.ts'
import { american } from './languages/english/english.ts'
import { sayDate, sayDateWithin, sayTime } from './languages/english/dates.ts'

test.each([
  ['Ana Ruiz', 'Ana', 'Ana Ruiz'],
  ['ANA RUIZ', 'Ana', 'ANA RUIZ'],
  ['Ruiz, Ana', 'Ana', 'Ana Ruiz'],
  ['Seán O’Brien', 'Seán', 'Seán O’Brien'],
  ['Anne-Marie Duval', 'Anne-Marie', 'Anne-Marie Duval'],
  ['Ludwig van Beethoven', 'Ludwig', 'Ludwig van Beethoven'],
  ['Sarah J. Miller', 'Sarah', 'Sarah J. Miller'],
  ['Martin King, Jr.', 'Martin', 'Martin King, Jr.'],
  ['Jane Smith, PhD', 'Jane', 'Jane Smith, PhD'],
  ['Robert (Bob) Jones', 'Robert', 'Robert Jones'],
  ['Mary Ann Smith', 'Mary Ann Smith', 'Mary Ann Smith'],
  ['Lê Thị Hồng', 'Lê Thị Hồng', 'Lê Thị Hồng'],
  ['Wang Wei', 'Wang Wei', 'Wang Wei'],
  ['王伟', '王伟', '王伟'],
  ['J. Smith', 'J. Smith', 'J. Smith'],
  ['Cher', 'Cher', 'Cher'],
  ['Dr. Jane Smith', 'Dr. Smith', 'Dr. Jane Smith'],
  ['Dr. Lê Thị Hồng', 'Dr. Lê Thị Hồng', 'Dr. Lê Thị Hồng'],
  ['Ms. Ana Ruiz', 'Ms. Ruiz', 'Ms. Ana Ruiz'],
])('%s is addressed as %s', (typed, name, full) => {
  expect(addressed(typed, false)).toEqual({ name, full })
})

test('a formal address keeps the whole name, and no letters after it', () => {
  expect(addressed('Ana Ruiz', true).name).toBe('Ana Ruiz')
  expect(addressed('Jane Smith, PhD', true).name).toBe('Jane Smith')
  expect(addressed('Dr. Jane Smith', true).name).toBe('Dr. Smith')
})

const words = american.customs.number

test.each([
  ['+13125550142', '312-555-0142'],
  ['(312) 555-0142', '312-555-0142'],
  ['1 312 555 0142', '312-555-0142'],
  ['312.555.0142 ext. 12', '312-555-0142, extension 12'],
  ['+44 20 7946 0958', '+44 20 7946 0958'],
  ['+442079460958', '+44 207 946 0958'],
  ['+353861234567', '+353 861 234 567'],
  ['020 7946 0958', '020 7946 0958'],
])('%s is said as %s', (typed, said) => {
  expect(sayNumber(typed, { words })).toBe(said)
})

test('a number of another country is said with its own code', () => {
  expect(sayNumber('+13125550142', { abroad: true, words })).toBe('+1 312-555-0142')
  expect(sayNumber('call me', { words })).toBeUndefined()
})

test('days and times are said the American and the British way', () => {
  const monday = day('2026-03-09')
  expect(sayDate(monday, 'en-US')).toBe('Monday, March 9')
  expect(sayDateWithin(monday, 'en-US')).toBe('Monday, March 9,')
  expect(sayDateWithin(monday, 'en-GB')).toBe('Monday 9 March')
  expect([0, 570, 720, 840].map((minutes) => sayTime(minutes, 'en-US'))).toEqual([
    ...['12 a.m.', '9:30 a.m.', 'noon', '2 p.m.'],
  ])
  expect(sayTime(840, 'en-GB')).toBe('2 pm')
})

test('texts are as alike as the runs of three words they share', () => {
  expect(likeness('one two three four', 'one two three four')).toBe(1)
  expect(likeness('one two three four', 'one two three five')).toBeCloseTo(1 / 3)
  expect(likeness('Thank you, Ana, for that', 'Thank you, Ben, for that', ['Ana', 'Ben'])).toBe(1)
  expect(likeness('', '')).toBe(0)
})
