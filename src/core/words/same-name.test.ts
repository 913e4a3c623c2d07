import { expect, test } from 'vitest'
import { isNameWithin, sharesWord } from './same-name.ts'

test.each([
  ['Ana Ruiz', 'Ruiz, Ana', true, true],
  ['Ana Ruiz', 'Ána Ruíz', true, true],
  ['A. Ruiz', 'Ana Ruiz', true, true],
  ['Ana Ruiz', 'Ana María Ruiz', true, true],
  ['Ana Ruiz', 'Ana Ruiz-Hall', true, true],
  ['Ana Ruiz', 'Ana Gomez', false, true],
  ['Ana Ruiz', 'Ben Ortega', false, false],
  ['A. Ruiz', 'A. Gomez', false, false],
  ['Guest 1', 'Guest 12', false, true],
  ['Ana Ruiz', '', true, true],
])('%s and %s', (one, other, within, shares) => {
  expect([isNameWithin(one, other), isNameWithin(other, one)]).toEqual([within, within])
  expect([sharesWord(one, other), sharesWord(other, one)]).toEqual([shares, shares])
})
