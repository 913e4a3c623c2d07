import { expect, test } from 'vitest'
import { moment, panel } from '../../../test/words/panel.ts'
import type { Outcome } from '../journal/entry.ts'
import { otherHour } from './other-hour.ts'

const at = (day: string, clock: string, outcome: Outcome = 'no-answer') =>
  ({ at: moment(`2026-03-${day}T${clock}-05:00`), type: 'call', contact: 'c0', outcome }) as const

test.each([
  ['nobody was called yet', [], undefined],
  ['one called in the morning', [at('09', '09:40')], { tried: [580], hour: 960 }],
  ['one called in the afternoon', [at('09', '15:50')], { tried: [950], hour: 570 }],
  [
    'one called early and late',
    [at('09', '09:30'), at('10', '16:00')],
    { tried: [570, 960], hour: 840 },
  ],
  [
    'the line was busy, and a voicemail left',
    [at('09', '10:00', 'busy'), at('10', '15:00', 'voicemail')],
    { tried: [600, 900], hour: 660 },
  ],
  ['one has talked since', [at('09', '10:00'), at('10', '10:00', 'talked')], undefined],
] as const)('where %s', (_, journal, expected) => {
  const kase = panel({ now: '2026-03-11T12:00-05:00', journal })
  expect(otherHour(kase, kase.contacts[0]!, kase.interviews[0]!)).toEqual(expected)
})

test('hours are theirs', () => {
  const contact = { timeZone: 'Europe/Berlin' }
  const kase = panel({ now: '2026-03-11T12:00-05:00', journal: [at('09', '04:00')], contact })
  expect(otherHour(kase, kase.contacts[0]!, kase.interviews[0]!)).toEqual({
    tried: [600],
    hour: 960,
  })
})
