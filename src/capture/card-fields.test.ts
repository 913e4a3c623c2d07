import { expect, test } from 'vitest'
import { findContacts } from './card-contacts.ts'
import { findFields } from './card-fields.ts'

type Printed = readonly [text: string, size: number, top: number, left?: number]

/** Lines as they stand on a card: text, height of the letters, place. */
function read(...lines: readonly Printed[]) {
  const runs = lines.map(([text, size, top, left = 80]) => ({
    ...{ text, size, top, left, sure: 95 },
    ...{ right: left + Math.round(text.length * size * 0.5), bottom: top + size },
  }))
  const { name, title, company, address } = findFields(findContacts(runs))
  return { name: name?.text, title: title?.text, company: company?.text, address: address?.lines }
}

test.each<readonly [string, readonly Printed[]]>([
  [
    'the name on top',
    [
      ['Ana Ruiz', 60, 80],
      ['Plant Manager', 30, 155],
      ['Halvorsen Paper', 36, 80, 1000],
      ['ana.ruiz@halvorsen.example', 28, 700],
      ['12 Mill Street', 28, 740],
      ['Green Bay, WI 54301', 28, 775],
    ],
  ],
  [
    'the company largest',
    [
      ['Halvorsen Paper', 80, 60],
      ['Ana Ruiz', 40, 400],
      ['Plant Manager', 28, 450],
      ['aruiz@halvorsen.example', 28, 700],
      ['12 Mill Street', 28, 740],
      ['Green Bay, WI 54301', 28, 775],
    ],
  ],
  [
    'the company below, without a mail that says so',
    [
      ['Ana Ruiz', 60, 80],
      ['Plant Manager', 30, 155],
      ['Halvorsen Paper', 34, 210],
      ['(920) 555-0134', 28, 700],
      ['12 Mill Street', 28, 740],
      ['Green Bay, WI 54301', 28, 775],
    ],
  ],
])('%s: each is told by its size, its place and the mail', (_, lines) => {
  expect(read(...lines)).toEqual({
    name: 'Ana Ruiz',
    title: 'Plant Manager',
    company: 'Halvorsen Paper',
    address: ['12 Mill Street', 'Green Bay, WI 54301'],
  })
})

test('a title in a language of its own is what stands below the name', () => {
  expect(read(['Łukasz Wójcik', 60, 80], ['Kierownik projektu', 30, 155]).title).toBe(
    'Kierownik projektu',
  )
})

test('a name that goes on in the next line is one', () => {
  expect(read(['Anke Müller-', 52, 80], ['Lüdenscheidt', 52, 140]).name).toBe(
    'Anke Müller-Lüdenscheidt',
  )
})

test('nothing is made up where nothing stands', () => {
  expect(read(['(920) 555-0134', 30, 80])).toEqual({})
})
