import { expect, test } from 'vitest'
import type { Day } from '../days/day.ts'
import type { Moment } from '../days/moment.ts'
import { entryTypes, type Entry } from './entry.ts'
import { sayEntry } from './say-entry.ts'

const at = 0 as Moment
const ana = { at, contact: 'ana' }
const ninth = 20_521 as Day

const rows: readonly (readonly [said: string, entry: Entry])[] = [
  [
    'You sent Ana Ruiz a thank-you on a card.',
    { ...ana, type: 'note', kind: 'thank-you', channel: 'card' },
  ],
  ['Your email to Ana Ruiz came back.', { ...ana, type: 'bounce' }],
  [
    'You talked with Ana Ruiz. They want to decide by Mon 9 March. In their words: “in a week”.',
    { ...ana, type: 'call', outcome: 'talked', decisionBy: ninth, said: 'in a week' },
  ],
  ['You called Ana Ruiz, and nobody answered.', { ...ana, type: 'call', outcome: 'no-answer' }],
  ['You put the phone number of Ana Ruiz right.', { ...ana, type: 'corrected', what: 'phone' }],
  ['Ana Ruiz got in touch.', { ...ana, type: 'reply' }],
  ['Ana Ruiz got in touch. In their words: “call me”.', { ...ana, type: 'reply', said: 'call me' }],
  ['Ana Ruiz got in touch: thanks, no news.', { ...ana, type: 'reply', meaning: 'courtesy' }],
  ['You read what Ana Ruiz sent: a no.', { ...ana, type: 'read', meaning: 'rejection' }],
  ['A further interview was agreed.', { at, type: 'advanced' }],
  ['They made an offer.', { at, type: 'offer' }],
  ['They said no.', { at, type: 'rejection' }],
  ['You withdrew.', { at, type: 'withdrawn' }],
  ['You let the call to Ana Ruiz go.', { ...ana, type: 'skipped', kind: 'call' }],
  [
    'You put off the question to Ana Ruiz until Mon 9 March.',
    { ...ana, type: 'snoozed', kind: 'status-note', on: ninth },
  ],
  ['Ana Ruiz is away until Mon 9 March.', { ...ana, type: 'away', until: ninth }],
  [
    'You take a break from Sun 8 March to Mon 9 March.',
    { at, type: 'pause', from: (ninth - 1) as Day, until: ninth },
  ],
  [
    'Ana Ruiz asked for references, by Mon 9 March.',
    { ...ana, type: 'asked-for', what: 'references', by: ninth },
  ],
  ['You sent references.', { at, type: 'provided', what: 'references' }],
  ['You took an entry back.', { at, type: 'taken-back', entry: 'e1' }],
]

test.each(rows)('%s', (said, entry) => {
  expect(sayEntry(entry, () => 'Ana Ruiz')).toBe(said)
})

test('every kind of entry has its sentence', () => {
  expect(new Set(rows.map(([, { type }]) => type))).toEqual(new Set(entryTypes))
})
