import { expect, test } from 'vitest'
import { isSameName, nameFromMail, readName } from './names.ts'

test.each([
  ['Ruiz, Ana (Plant Manager)', 'Ana Ruiz', 'Plant Manager'],
  ["O'Brien, Seán", "Seán O'Brien", undefined],
  ['Lê Thị Hồng', 'Lê Thị Hồng', undefined],
  ['王小明', '王小明', undefined],
  ['ana.ruiz@halvorsen-paper.example', 'Ana Ruiz', undefined],
  ["'Ana Ruiz'", 'Ana Ruiz', undefined],
  ['Ana Ruiz <ana@halvorsen-paper.example>', 'Ana Ruiz', undefined],
  ['Ana Ruiz | Halvorsen Paper', 'Ana Ruiz', undefined],
  ['Ana Ruiz - Plant Manager', 'Ana Ruiz', 'Plant Manager'],
  ['Ana Ruiz, Plant Manager', 'Ana Ruiz', 'Plant Manager'],
  ['Ana Ruiz, SHRM-CP', 'Ana Ruiz', undefined],
  ['Ruiz, Ana, PhD', 'Ana Ruiz', undefined],
  ['RUIZ, ANA', 'Ana Ruiz', undefined],
  ['de la Cruz, Juan Carlos', 'Juan Carlos de la Cruz', undefined],
  ['Smith, Bob, Jr.', 'Bob Smith Jr.', undefined],
  ['Smith Jr., Bob', 'Bob Smith Jr.', undefined],
  ['McDonald, Ian', 'Ian McDonald', undefined],
  ['Ana Ruiz (she/her)', 'Ana Ruiz', undefined],
  ['Ruiz, Ana [US]', 'Ana Ruiz', undefined],
  ['Ana Ruiz via Calendly', 'Ana Ruiz', undefined],
  ['Ana\u202E Ruiz\u0000\u200F', 'Ana Ruiz', undefined],
  [`Ana Ruiz, ${'A'.repeat(150)}1`, `${'A'.repeat(150)}1 Ana Ruiz`, undefined],
  ['  ', '', undefined],
])('%j is %s', (written, name, title) => {
  expect(readName(written)).toEqual({ name, ...(title && { title }) })
})

test.each([
  ['ana.ruiz@halvorsen-paper.example', 'Ana Ruiz'],
  ['jean-luc_picard+jobs@post.example', 'Jean-Luc Picard'],
  ['aruiz2@halvorsen-paper.example', 'Aruiz'],
])('%s proposes %s', (mail, name) => {
  expect(nameFromMail(mail)).toBe(name)
})

test('a name is the same in whichever order and however accented', () => {
  expect(isSameName('Ruiz, Ána', 'ana ruiz')).toBe(true)
  expect(isSameName('Ana Ruiz', 'Ana')).toBe(false)
  expect(isSameName('', '')).toBe(false)
})
