import { expect, test } from 'vitest'
import { peopleTyped, type PersonTyped } from './person-line.ts'

const rows: readonly (readonly [typed: string, people: readonly PersonTyped[]])[] = [
  ['Ana Ruiz', [{ name: 'Ana Ruiz' }]],
  ['Ana Ruiz, Plant Manager', [{ name: 'Ana Ruiz', title: 'Plant Manager' }]],
  ['Ana Ruiz <ana@halvorsen.example>', [{ name: 'Ana Ruiz', email: 'ana@halvorsen.example' }]],
  ['Ana Ruiz +1 (920) 555-0134', [{ name: 'Ana Ruiz', phone: '+1 (920) 555-0134' }]],
  ['Ana Ruiz, 920 555 0134 ext. 12', [{ name: 'Ana Ruiz', phone: '920 555 0134 ext. 12' }]],
  [
    'Ana Ruiz, Plant Manager, ana@halvorsen.example, +1 920 555 0134',
    [
      {
        name: 'Ana Ruiz',
        title: 'Plant Manager',
        email: 'ana@halvorsen.example',
        phone: '+1 920 555 0134',
      },
    ],
  ],
  ['Lê Thị Hồng – Head of Staff', [{ name: 'Lê Thị Hồng', title: 'Head of Staff' }]],
  ['Jean-Luc O’Brien; Plant 2, Line 4', [{ name: 'Jean-Luc O’Brien', title: 'Plant 2, Line 4' }]],
  ['Ana Ruiz\r\n\r\n  Ben Ortega  ', [{ name: 'Ana Ruiz' }, { name: 'Ben Ortega' }]],
  ['ana@halvorsen.example', [{ name: '', email: 'ana@halvorsen.example' }]],
  ['', []],
]

test.each(rows)('the line “%s” is read as it was meant', (typed, people) => {
  expect(peopleTyped(typed)).toEqual(people)
})
