import { expect, test } from 'vitest'
import { isSlip } from './slip-of-key.ts'

test.each([
  ['recieve', 'receive'],
  ['seperate', 'separate'],
  ['managment', 'management'],
  ['occured', 'occurred'],
  ['teh', 'the'],
  ['shedule', 'schedule'],
  ['definately', 'definitely'],
])('“%s” is “%s”, mistyped', (found, right) => {
  expect(isSlip(found, right, true)).toBe(true)
})

test.each([
  ['bothy', 'both'],
  ['derate', 'debate'],
  ['saison', 'Saigon'],
  ['milkings', 'millings'],
  ['litigations', 'litigation'],
  ['heroku', 'Heroku'],
])('“%s” is a word of its own, not “%s”', (found, right) => {
  expect(isSlip(found, right, true)).toBe(false)
})
