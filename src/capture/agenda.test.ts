import { expect, test } from 'vitest'
import { readAgenda } from './agenda.ts'

const clock = (minutes: number) =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`

/** The slots as lines, `10:00-10:45 Ana Ruiz (Plant Manager)`. */
function slots(text: string, guests: readonly string[] = [], begins = 600) {
  return readAgenda(text, guests, begins).map(({ from, until, people }) => {
    const said = people.map(({ name, title }) => (title ? `${name} (${title})` : name))
    return [`${clock(from)}-${clock(until)}`, said.join(' + ')].filter(Boolean).join(' ')
  })
}

test.each<[string, string, readonly string[]]>([
  [
    'a clock of 24 hours, and lunch',
    'Your day:\n10:00–10:45 Ana Ruiz, Plant Manager\n10:45-11:30 Ben Ortega (Line Lead)\n11:30 - 12:00 Lunch with the team',
    ['10:00-10:45 Ana Ruiz (Plant Manager)', '10:45-11:30 Ben Ortega (Line Lead)', '11:30-12:00'],
  ],
  [
    'halves of the day',
    '10:00 AM - 10:45 AM: Ana Ruiz, Plant Manager\n11:30 - 12:15 PM: Technical interview with Ben Ortega\n1 p.m. to 1:30 p.m. ET | HR | Ida Berg',
    ['10:00-10:45 Ana Ruiz (Plant Manager)', '11:30-12:15 Ben Ortega', '13:00-13:30 Ida Berg'],
  ],
  [
    'an afternoon that does not say so',
    '11:00 - 11:45 Ana Ruiz\n1:00 - 1:45 Ben Ortega and Ida Berg',
    ['11:00-11:45 Ana Ruiz', '13:00-13:45 Ben Ortega + Ida Berg'],
  ],
  [
    'the time behind',
    'Ana Ruiz, Plant Manager: 10:00–10:45\nBen Ortega (10:45 - 11:30)',
    ['10:00-10:45 Ana Ruiz (Plant Manager)', '10:45-11:30 Ben Ortega'],
  ],
  [
    'the time in a line of its own',
    '10:00 – 10:45\nAna Ruiz, Plant Manager\n\n10:45 – 11:30\nBen Ortega',
    ['10:00-10:45 Ana Ruiz (Plant Manager)', '10:45-11:30 Ben Ortega'],
  ],
  [
    'names turned round, titles first, titles with an and',
    '• 10:00-10:30 Ruiz, Ana (Plant Manager)\n• 10:30-11:00: Line Lead, Ben Ortega\n• 11:00-11:30 Ida Berg, Head of People and Culture',
    [
      '10:00-10:30 Ana Ruiz (Plant Manager)',
      '10:30-11:00 Ben Ortega (Line Lead)',
      '11:00-11:30 Ida Berg (Head of People and Culture)',
    ],
  ],
  [
    'another language',
    '10h00 - 10h45 : entretien avec Zoë Petit, directrice\n10h45 à 11h30 Ana Ruiz',
    ['10:00-10:45 Zoë Petit (directrice)', '10:45-11:30 Ana Ruiz'],
  ],
  ['times that are no agenda', 'Parking 08:00-18:00: Mill Road\nCall 10:00-12:00.', []],
  ['an order that is none', '11:00-12:00 Ana Ruiz\n10:00-10:30 Ben Ortega', []],
])('an agenda with %s', (_, text, expected) => {
  expect(slots(text)).toEqual(expected)
})

test('guests are known by their first name, where it is only theirs', () => {
  const guests = ['Ana Ruiz', 'Ben Ortega', 'Ben Hahn']
  expect(slots('10:00-10:30 Ana\n10:30-11:00 Ben', guests)).toEqual([
    '10:00-10:30 Ana Ruiz',
    '10:30-11:00',
  ])
})
