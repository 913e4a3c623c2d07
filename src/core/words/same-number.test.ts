import { expect, test } from 'vitest'
import { isSameNumber, lastDigits, phoneKey } from './same-number.ts'

test.each([
  ['+1 312 555 0110', '(312) 555-0110'],
  ['+1 312 555 0110', '1-312-555-0110'],
  ['312.555.0110', '(312) 555 0110'],
  ['+49 (0)30 555 01 23', '030 5550123'],
  ['0049 30 5550123', '+49 30 5550123'],
  ['+49 30 555 01', '030/55501'],
  ['+39 06 555 0123', '06 555 0123'],
  ['312-555-0110 x12', '+1 312 555 0110 ext. 12'],
])('%s and %s are one number', (one, other) => {
  expect(isSameNumber(one, other)).toBe(true)
  expect(isSameNumber(other, one)).toBe(true)
  expect(phoneKey(one)).toBe(phoneKey(other))
})

test.each([
  ['+1 312 555 0110', '+1 412 555 0110'],
  ['+1 312 555 0110', '+44 312 555 0110'],
  ['312-555-0110', '312-555-0110 x12'],
  ['312-555-0110 x11', '312-555-0110 x12'],
  ['555-0110', '312-555-0110'],
  ['555-0110', '+1 312 555 0110'],
  ['', ''],
])('%s and %s are not', (one, other) => {
  expect(isSameNumber(one, other)).toBe(false)
  expect(isSameNumber(other, one)).toBe(false)
})

test.each([
  ['+1 (312) 555-0110', '5550110'],
  ['0110', '0110'],
  ['110', undefined],
  ['room 5550110', undefined],
  ['', undefined],
])('of “%s” %s is looked for among the last digits of numbers', (typed, digits) => {
  expect(lastDigits(typed)).toBe(digits)
})
