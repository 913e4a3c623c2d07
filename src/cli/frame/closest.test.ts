import { expect, test } from 'vitest'
import { closest } from './closest.ts'

const names = ['Ana Ruiz', 'Anabel Cruz', 'Ana María Silva', 'Ben Ortega', 'Łukasz Ana']

test.each([
  ['all of a name is meant before a part of another', 'ana ruiz', ['Ana Ruiz']],
  ['a whole word before a beginning', 'ana', ['Ana Ruiz', 'Ana María Silva', 'Łukasz Ana']],
  ['beginnings of words', 'an cr', ['Anabel Cruz']],
  ['without accents', 'lukasz', ['Łukasz Ana']],
  ['the words in any order', 'silva ana', ['Ana María Silva']],
  ['what is in no name may be in something else', '555 0110', names],
])('%s', (_, typed, meant) => {
  expect(closest(names, typed, (name) => [name])).toEqual(meant)
})
