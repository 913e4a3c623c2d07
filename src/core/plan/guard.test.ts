// What the plan has due or overdue today never warns; outside the plan the product asks for a reason.
import { expect, test } from 'vitest'
import { holidays } from '#capture/holidays.ts'
import { caseOf, type Told } from '../../../test/plan/told.ts'
import type { StepKind } from '../journal/entry.ts'
import { guard, type Elsewhere } from './guard.ts'

const thanks = '2 March 19:00 ana thank-you by email'
const voicemail = '9 March 10:00 ana call voicemail'
const early = { now: 'Thu 5 March 10:00', journal: [thanks] }
const finished = { people: { ana: { wish: 'none' } }, journal: [thanks] }
const inBerlin = { at: '2 March 14:00', met: 'ana', zone: 'Europe/Berlin' }

type Row = readonly [string, Told, StepKind, readonly string[], Readonly<Record<string, string>>?]
const rows: readonly Row[] = [
  ['a call that is due', { now: 'Mon 9 March 10:00', journal: [thanks] }, 'call', []],
  [
    'a call that is due, late in the evening',
    { now: 'Mon 9 March 22:00', journal: [thanks] },
    'call',
    [],
  ],
  [
    'an overdue call, on a day with two calls already',
    {
      now: 'Thu 12 March 12:00',
      met: 'ana ben kit',
      journal: ['12 March 10:00 ben call talked', '12 March 11:00 kit call talked'],
    },
    'call',
    [],
  ],
  ['thanks that are overdue', { now: 'Sat 7 March 22:00' }, 'thank-you', []],
  ['a call before its day', early, 'call', ['before-its-day']],
  [
    'in the evening before its day',
    { ...early, now: 'Thu 5 March 20:00' },
    'call',
    ['before-its-day'],
  ],
  ['an email before the day of the call', early, 'check-in', []],
  [
    'a check-in before its day, at night',
    { ...early, now: 'Thu 5 March 22:00', people: { ana: { wish: 'email' } } },
    'check-in',
    ['before-its-day'],
  ],
  [
    'a call after the end, in its hours',
    { ...finished, now: 'Thu 5 March 09:00' },
    'call',
    ['finished'],
  ],
  [
    'a call after the end at five',
    { ...finished, now: 'Thu 5 March 17:00' },
    'call',
    ['finished', 'outside-its-window'],
  ],
  [
    'a call after the end before nine',
    { ...finished, now: 'Thu 5 March 08:59' },
    'call',
    ['finished', 'outside-its-window'],
  ],
  [
    'an email after the end at night',
    { ...finished, now: 'Thu 5 March 22:00' },
    'check-in',
    ['finished'],
  ],
  ['a material after the end', { ...finished, now: 'Thu 5 March 22:00' }, 'material', []],
  [
    'a call once it is closed',
    { now: 'Thu 5 March 10:00', journal: [thanks, '4 March 10:00 offer'] },
    'call',
    ['closed'],
  ],
  [
    'a call on hold',
    { now: 'Mon 9 March 10:00', journal: [thanks, '5 March 10:00 ana reply'] },
    'call',
    ['on-hold'],
  ],
  [
    'a second contact on one day',
    { now: 'Mon 9 March 15:00', journal: [thanks, voicemail] },
    'check-in',
    ['second-contact-today'],
  ],
  [
    'a second call on one day',
    { now: 'Mon 9 March 15:00', journal: [thanks, voicemail] },
    'call',
    ['second-contact-today', 'before-its-day'],
  ],
  [
    'a contact yesterday',
    { now: 'Tue 10 March 15:00', journal: [thanks, voicemail] },
    'check-in',
    [],
  ],
  [
    'a contact taken back',
    {
      now: 'Mon 9 March 15:00',
      journal: [thanks, 'e1: 9 March 10:00 ana check-in by email', '9 March 10:05 taken-back e1'],
    },
    'check-in',
    [],
  ],
  [
    'what they sent today',
    { now: 'Thu 5 March 15:00', journal: [thanks, '5 March 10:00 ana reply courtesy'] },
    'check-in',
    [],
  ],
  [
    'a colleague written to today',
    { ...early, met: 'ana ben', journal: [thanks, '5 March 09:00 ben thank-you by email'] },
    'check-in',
    [],
  ],
  [
    'written to today about another application',
    early,
    'check-in',
    ['second-contact-today'],
    { Mills: '5 March 09:00 ana thank-you by email' },
  ],
  [
    'called six days ago about another application',
    early,
    'call',
    ['before-its-day', 'called-elsewhere'],
    { Mills: '27 February 09:00 ana call no-answer' },
  ],
  [
    'called a week ago about another application',
    early,
    'call',
    ['before-its-day'],
    { Mills: '26 February 09:00 ana call talked' },
  ],
  [
    'written to three days ago about another application',
    early,
    'call',
    ['before-its-day'],
    { Mills: '2 March 09:00 ana thank-you by email' },
  ],
  [
    'a colleague called about another application',
    early,
    'call',
    ['before-its-day'],
    { Mills: '4 March 09:00 ben call talked' },
  ],
  [
    'a third call to the company',
    {
      ...early,
      met: 'ana ben',
      journal: [thanks, '5 March 08:00 ben call no-answer', '5 March 09:00 ben call busy'],
    },
    'call',
    ['before-its-day', 'third-call-to-company'],
  ],
  [
    'a third call, counted over applications',
    { ...early, met: 'ana ben', journal: [thanks, '5 March 09:00 ben call busy'] },
    'call',
    ['before-its-day', 'third-call-to-company'],
    { 'Halvorsen Paper': '5 March 08:00 ben call busy' },
  ],
  [
    'two calls to two companies',
    { ...early, met: 'ana ben', journal: [thanks, '5 March 09:00 ben call busy'] },
    'call',
    ['before-its-day'],
    { Mills: '5 March 08:00 ben call busy' },
  ],
  [
    'two calls yesterday',
    {
      ...early,
      met: 'ana ben',
      journal: [thanks, '4 March 08:00 ben call busy', '4 March 09:00 ben call busy'],
    },
    'call',
    ['before-its-day'],
  ],
  [
    'after the end, in the hours of where they met',
    { ...finished, interviews: [inBerlin], now: 'Thu 5 March 10:00' },
    'call',
    ['finished', 'outside-its-window'],
  ],
  [
    'after the end, in the early hours here',
    { ...finished, interviews: [inBerlin], now: 'Thu 5 March 02:00' },
    'call',
    ['finished'],
  ],
  [
    'a call before its day, while a colleague’s is due',
    {
      now: 'Mon 9 March 10:00',
      met: 'ana ben',
      journal: ['8 March 10:00 ana thank-you by email', '2 March 19:00 ben thank-you by email'],
    },
    'call',
    ['before-its-day'],
  ],
  [
    'a call before its day, while thanks are overdue',
    { now: 'Thu 5 March 10:00' },
    'call',
    ['before-its-day'],
  ],
  [
    'an email, called yesterday about another application',
    early,
    'check-in',
    [],
    { Mills: '4 March 09:00 ana call talked' },
  ],
  [
    'an email on a day with two calls',
    {
      ...early,
      met: 'ana ben',
      journal: [thanks, '5 March 08:00 ben call busy', '5 March 09:00 ben call busy'],
    },
    'check-in',
    [],
  ],
  [
    'a call on a day with two letters',
    {
      ...early,
      met: 'ana ben',
      journal: [
        thanks,
        '5 March 08:00 ben thank-you by letter',
        '5 March 09:00 ben thank-you by card',
      ],
    },
    'call',
    ['before-its-day'],
  ],
]

test.each(rows.map(named))('$name', ({ told, kind, expected, others = {} }) => {
  const kase = caseOf({ ...told, people: { ben: {}, ...told.people } })
  const elsewhere = Object.entries(others).map(([company, line]): Elsewhere => ({
    company,
    journal: caseOf({ ...told, people: { ben: {} }, journal: [line] }).journal,
  }))
  const warnings = guard(kase, { contact: 'ana', kind }, elsewhere, holidays)
  expect(warnings.map(({ code }) => code)).toEqual(expected)
  for (const { because } of warnings) expect(because).toMatch(/^[A-Z].*\.$/)
})

function named([name, told, kind, expected, others]: Row) {
  return { name, told, kind, expected, others }
}

test('before its day the warning says when and why', () => {
  const [warning] = guard(caseOf(early), { contact: 'ana', kind: 'call' }, [], holidays)
  expect(warning?.because).toContain('Mon 9 March')
  expect(warning?.because).toContain('one full week')
})

test('a call elsewhere is named with its day and company', () => {
  const elsewhere = [
    {
      company: 'Mills',
      journal: caseOf({ ...early, journal: ['4 March 09:00 ana call talked'] }).journal,
    },
  ]
  const warning = guard(caseOf(early), { contact: 'ana', kind: 'call' }, elsewhere, holidays).at(-1)
  expect(warning?.because).toContain('Wed 4 March')
  expect(warning?.because).toContain('Mills')
})
