import { expect, test } from 'vitest'
import { panel } from '../../../test/words/panel.ts'
import { callThanks } from './call-thanks.ts'

test('whoever talked is thanked by name, each in other words than the next', () => {
  const kase = panel()
  const said = kase.contacts.map(({ id }) =>
    callThanks(kase, { interview: 'i1', contact: id, outcome: 'talked' }),
  )
  for (const line of said) {
    expect(line).toMatch(/[Tt]hank/)
    expect(line).toMatch(/today/)
    expect(line).not.toMatch(/undefined|\.\.|  /)
  }
  expect(new Set(said).size).toBe(said.length)
})

test.each(['voicemail', 'message', 'no-answer', 'busy', 'wrong-number'] as const)(
  'after %s nobody is thanked',
  (outcome) => {
    expect(callThanks(panel(), { interview: 'i1', contact: 'c0', outcome })).toBeUndefined()
  },
)
