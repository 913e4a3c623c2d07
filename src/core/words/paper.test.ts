import { describe, expect, test } from 'vitest'
import { moment, panel } from '../../../test/words/panel.ts'
import { paperOf, sheetNeeds } from './paper.ts'

test.each([
  [undefined, 'letter'],
  ['en-US', 'letter'],
  ['en-GB', 'a4'],
  ['en-IE', 'a4'],
] as const)('those who write %s write on %s paper', (language, paper) => {
  expect(paperOf(language)).toBe(paper)
})

describe('what a sheet lacks', () => {
  const address = { lines: ['400 Mill Road', 'Chicago'] }
  const at = moment('2026-03-02T15:30-06:00')

  test.each([
    ['letter', {}, ['contact.address', 'candidate.address']],
    ['handwritten', { contact: { address } }, ['candidate.address']],
    ['letter', { contact: { address }, candidate: { address } }, []],
    ['card', {}, ['contact.address']],
    ['card', { contact: { address } }, []],
    ['email', {}, []],
  ] as const)('by %s', (channel, given, fields) => {
    const needs = sheetNeeds(panel(given), 'c0', channel)
    expect(needs.map(({ field }) => field)).toEqual(fields)
  })

  test('after an email came back, another address', () => {
    const about = { at, contact: 'c0' }
    const journal = [
      { ...about, type: 'note', kind: 'thank-you', channel: 'email' },
      { ...about, type: 'bounce' },
    ] as const
    expect(sheetNeeds(panel({ journal }), 'c0', 'email')).toEqual([
      { field: 'contact.email', sentence: 'At which address does Ana Ruiz read email?' },
    ])
  })
})
