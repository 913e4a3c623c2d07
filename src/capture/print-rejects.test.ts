import { expect, test } from 'vitest'
import { printRejects } from './print-rejects.ts'

test('what could not be taken is given back with its reason, safe to open', () => {
  const rejects = [
    { line: 3, cells: ['=cmd()', 'ana@'], reason: '“ana@” is not an email address.' },
    { line: 5, cells: ['Ben', 'a', 'b'], reason: 'This row has 3 cells where the header has 2.' },
  ]
  expect(printRejects(['Name', 'Email'], rejects)).toBe(
    '\uFEFFLine,Why it was not taken,Name,Email\r\n' +
      `3,“ana@” is not an email address.,"'=cmd()",ana@\r\n` +
      '5,This row has 3 cells where the header has 2.,Ben,a,b\r\n',
  )
})
