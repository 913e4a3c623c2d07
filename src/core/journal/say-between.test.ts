import { expect, test } from 'vitest'
import type { Day } from '../days/day.ts'
import type { Moment } from '../days/moment.ts'
import { betweenTypes, type Between } from './between.ts'
import { sayBetween } from './say-between.ts'

const at = 0 as Moment
const ana = { at, contact: 'ana' }
const ninth = 20_521 as Day

const rows: readonly (readonly [said: string, entry: Between])[] = [
  ['You sent a thank-you on a card.', { ...ana, type: 'note', kind: 'thank-you', channel: 'card' }],
  ['Your email came back.', { ...ana, type: 'bounce' }],
  ['You left a voicemail.', { ...ana, type: 'call', outcome: 'voicemail' }],
  [
    'You talked on the phone. They want to decide by Mon 9 March.',
    { ...ana, type: 'call', outcome: 'talked', decisionBy: ninth, said: 'in a week' },
  ],
  ['They got in touch.', { ...ana, type: 'reply' }],
  [
    'They got in touch: news, nothing decided. They want to decide by Mon 9 March.',
    { ...ana, type: 'reply', meaning: 'update', decisionBy: ninth },
  ],
  ['You read what they sent: an offer.', { ...ana, type: 'read', meaning: 'offer' }],
  ['They asked for references.', { ...ana, type: 'asked-for', what: 'references' }],
  [
    'They asked for references, by Mon 9 March.',
    { ...ana, type: 'asked-for', what: 'references', by: ninth },
  ],
  ['You sent references.', { at, type: 'provided', what: 'references' }],
  ['They are away until Mon 9 March.', { ...ana, type: 'away', until: ninth }],
]

test.each(rows)('%s', (said, entry) => {
  expect(sayBetween(entry)).toBe(said)
})

test('every kind of entry that passes between two has its sentence', () => {
  expect(new Set(rows.map(([, { type }]) => type))).toEqual(new Set([...betweenTypes, 'provided']))
})
