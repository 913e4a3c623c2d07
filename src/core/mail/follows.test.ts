import { expect, test } from 'vitest'
import { at } from '../../../test/database/cast.ts'
import { dayFrom } from '../days/day.ts'
import type { Entry } from '../journal/entry.ts'
import { awayFollows, bounceFollows, replyFollows, type Heard } from './follows.ts'

const now = at('2026-03-10T10:00-06:00')
const interview = {
  ...{ id: 'one', start: at('2026-03-02T14:00-06:00'), end: at('2026-03-02T15:00-06:00') },
  ...{ timeZone: 'America/Chicago', contacts: ['ana'] },
}
const candidate = { name: 'Dana Okafor', timeZone: 'America/Chicago' }
const told = (journal: readonly Entry[]) => ({
  ...{ journal, now, candidate, interviews: [interview] },
  contacts: [{ id: 'ana', name: 'Ana Ruiz' }],
})
const heard = (time: string, isHistory = false): Heard => ({
  ...{ contact: 'ana', at: at(time), isHistory },
})

const monday = '2026-03-09T09:00-05:00'
const byHand: Entry = { id: 'by hand', type: 'reply', contact: 'ana', at: at(monday) }
const thanks: Entry = {
  ...{ id: 'thanks', type: 'note', contact: 'ana', at: at('2026-03-02T16:00-06:00') },
  ...{ kind: 'thank-you', channel: 'email' },
}
const call: Entry = {
  ...{ id: 'call', type: 'call', contact: 'ana', at: at('2026-03-09T11:00-05:00') },
  outcome: 'talked',
}

test.for([
  ['a reply waits to be read', [thanks], {}, 'entry'],
  ['one that was noted by hand is the same', [thanks, byHand], {}, 'same'],
  ['what another mail made is another one', [byHand], { ofMails: ['by hand'] }, 'entry'],
  ['what came before the interview is about meeting', [], { time: '2026-03-01T09:00Z' }, undefined],
  [
    'but for an answer to a mail of ours',
    [],
    { time: '2026-03-01T09:00Z', inThread: true },
    'entry',
  ],
  [
    'of before anybody listened, it counts where nothing followed',
    [thanks],
    { old: true },
    'entry',
  ],
  ['and not where something did', [thanks, call], { old: true }, undefined],
] as const)('%s', ([, journal, { time = monday, old, ...how }, expected]: Row) => {
  const { inThread = false, ofMails = [] } = how
  const follows = replyFollows(told(journal), heard(time, old), {
    ...{ inThread, ofMails: new Set(ofMails) },
  })
  expect(follows && Object.keys(follows)[0]).toBe(expected)
  const written = follows && 'entry' in follows ? [follows.entry] : []
  const reply = { type: 'reply', contact: 'ana', at: at(time) }
  expect(written).toEqual(expected === 'entry' ? [reply] : [])
})

type Row = readonly [
  string,
  readonly Entry[],
  {
    readonly time?: string
    readonly old?: boolean
    readonly inThread?: boolean
    readonly ofMails?: readonly string[]
  },
  string | undefined,
]

test.for([
  ['until a day to come', dayFrom(2026, 3, 16), false, true],
  ['until the very day', dayFrom(2026, 3, 9), false, false],
  ['until long ago', dayFrom(2026, 1, 9), false, false],
  ['until a year that was misread', dayFrom(2062, 3, 16), false, false],
  ['of before anybody listened, and over', dayFrom(2026, 3, 10), true, false],
] as const)('away %s', ([, back, isHistory, isNoted]) => {
  const follows = awayFollows(told([thanks]), heard(monday, isHistory), back)
  const entry = { type: 'away', contact: 'ana', at: at(monday), until: back }
  expect(follows).toEqual(isNoted ? { entry } : undefined)
})

test('each of many mails that says the same of being away is noted once', () => {
  const until = dayFrom(2026, 3, 16)
  const away: Entry = { id: 'away', type: 'away', contact: 'ana', at: at(monday), until }
  expect(awayFollows(told([away]), heard(monday), until)).toEqual({ same: 'away' })
})

const later: Entry = { ...thanks, id: 'later', at: at('2026-03-09T08:00-05:00') }
const bounce: Entry = { id: 'bounce', type: 'bounce', contact: 'ana', at: at(monday) }

test('the note that came back is the one before it, also where another has gone out since', () => {
  const of = (journal: readonly Entry[], note?: string) =>
    bounceFollows(told(journal), heard(monday), note === undefined ? {} : { note })
  expect(of([])).toBeUndefined()
  expect(of([thanks])).toEqual({ entry: { type: 'bounce', contact: 'ana', at: at(monday) } })
  const first = { entry: { type: 'bounce', contact: 'ana', at: later.at - 1 } }
  expect(of([thanks, later], 'thanks')).toEqual(first)
  expect(of([thanks, later, bounce], 'thanks')).toEqual(first)
  expect(of([thanks, later, bounce], 'later')).toEqual({ same: 'bounce' })
})

test('one that names another mail is of none that is known', () => {
  const not = new Set(['thanks'])
  expect(bounceFollows(told([thanks]), heard(monday), { not })).toBeUndefined()
})

test('a notice that comes weeks after any note is of something else', () => {
  const old = { ...thanks, at: at('2026-02-02T16:00-06:00') } as const
  expect(bounceFollows(told([old]), heard(monday))).toBeUndefined()
})
