import { expect, test } from 'vitest'
import { asksForNothingElse, asksForReferences } from './asks-for-references.ts'

test.each([
  ['references', true, true],
  ['Two references', true, true],
  ['3 professional references', true, true],
  ['the names of two referees', true, true],
  ['people who know me', true, true],
  ['references and a portfolio', true, false],
  ['a reference letter', true, false],
  ['my CV and references', true, false],
  ['a certificate', false, false],
  ['my preferences', false, false],
  ['', false, false],
])('“%s”: references %s, nothing else %s', (what, some, alone) => {
  expect([asksForReferences(what), asksForNothingElse(what)]).toEqual([some, alone])
})
