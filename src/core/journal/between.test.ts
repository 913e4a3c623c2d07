import { expect, test } from 'vitest'
import type { Day } from '../days/day.ts'
import type { Moment } from '../days/moment.ts'
import { passedBetween } from './between.ts'
import type { Entry } from './entry.ts'

const at = 0 as Moment
const [ana, ben] = [
  { at, contact: 'ana' },
  { at, contact: 'ben' },
]
const references = { ...ana, type: 'asked-for', what: 'references' } as const

const rows: readonly (readonly [what: string, journal: readonly Entry[], passed: number])[] = [
  ['a call to her', [{ ...ana, type: 'call', outcome: 'talked' }], 1],
  ['a reply of hers', [{ ...ana, type: 'reply' }], 1],
  ['a call to somebody else', [{ ...ben, type: 'call', outcome: 'talked' }], 0],
  ['what was put off with her', [{ ...ana, type: 'snoozed', kind: 'call', on: 1 as Day }], 0],
  ['a number of hers put right', [{ ...ana, type: 'corrected', what: 'phone' }], 0],
  ['what she asked for, sent', [references, { at, type: 'provided', what: 'references' }], 2],
  ['something else, sent', [references, { at, type: 'provided', what: 'my certificates' }], 1],
  [
    'what somebody else asked for, sent',
    [
      { ...references, contact: 'ben' },
      { at, type: 'provided', what: 'references' },
    ],
    0,
  ],
  ['a no to the application', [{ at, type: 'rejection' }], 0],
]

test.each(rows)('of %s the story with Ana has as much as passed', (_, journal, passed) => {
  expect(passedBetween(journal, 'ana')).toHaveLength(passed)
})
