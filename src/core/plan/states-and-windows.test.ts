// The states of steps, the status of the application, and the hours of a call.
import { expect, test } from 'vitest'
import { planOf, row } from '../../../test/plan/row.ts'
import type { Told } from '../../../test/plan/told.ts'

const thanks = '2 March 19:00 ana thank-you by email'
const thanked = '2 March thank-you ana done email'

for (const [now, state] of [
  ['Sun 8 March 23:59', 'upcoming'],
  ['Mon 9 March 00:00', 'due'],
  ['Mon 9 March 23:59', 'due'],
  ['Tue 10 March 00:00', 'overdue'],
] as const) {
  row(`a call is ${state} on ${now}`, { now, journal: [thanks] }, [
    'following-up',
    thanked,
    `9 March call ana 1.1 ${state}`,
    '…',
  ])
}
row(
  'closed wins over a reply to read',
  {
    now: 'Thu 5 March 12:00',
    journal: [thanks, '4 March 10:00 ana reply', '5 March 10:00 rejection'],
  },
  ['closed', thanked],
)
row(
  'a reply to read wins over an interview to come',
  { now: 'Mon 2 March 12:00', journal: ['1 March 10:00 ana reply'] },
  ['reply-to-read'],
)
row(
  'a reply to read wins over advanced',
  {
    now: 'Thu 5 March 12:00',
    journal: [thanks, '4 March 10:00 advanced', '5 March 10:00 ana reply'],
  },
  ['reply-to-read', thanked],
)
row(
  'with every interview to come it is scheduled, advanced or not',
  { now: 'Mon 2 March 12:00', journal: ['1 March 10:00 advanced'] },
  ['scheduled'],
)
row(
  'advanced wins over played out',
  { now: 'Tue 31 March 12:00', journal: [thanks, '31 March 10:00 advanced'] },
  ['advanced', thanked],
)
row(
  'advanced at the very end of the interview is advanced since',
  { now: 'Tue 3 March 12:00', journal: [thanks, '2 March 15:00 advanced'] },
  ['advanced', thanked],
)
row(
  'once an interview has ended since, it is followed up',
  {
    now: 'Fri 6 March 12:00',
    interviews: [
      { at: '2 March 14:00', met: 'ana' },
      { at: '5 March 14:00', met: 'ben' },
    ],
    journal: [thanks, '4 March 10:00 advanced', '5 March 19:00 ben thank-you by email'],
  },
  [
    'following-up',
    '2 March thank-you ana done email (i1)',
    '5 March thank-you ben done email (i2)',
    '12 March call ben 1.1 upcoming (i2)',
    '…',
  ],
)
row(
  'played out needs everybody to be finished',
  {
    now: 'Thu 5 March 12:00',
    met: 'ana ben',
    cadence: { rounds: 1 },
    journal: [thanks, '3 March 10:00 ana call talked', '4 March 10:00 ben thank-you by email'],
  },
  [
    'following-up',
    thanked,
    '3 March call ana 1.1 done talked',
    '4 March thank-you ben done email',
    '9 March call ben 1.1 upcoming',
  ],
)

const windows: readonly (readonly [string, Told, readonly string[]])[] = [
  [
    'on the day of the call',
    { now: 'Mon 9 March 10:00' },
    ['2026-03-09', '2026-03-16', '2026-03-23'],
  ],
  [
    'due today it stays on its day after five',
    { now: 'Mon 9 March 18:00' },
    ['2026-03-09', '2026-03-16', '2026-03-23'],
  ],
  ['overdue: today', { now: 'Thu 12 March 17:00' }, ['2026-03-12', '2026-03-19', '2026-03-26']],
  [
    'overdue: today, before nine too',
    { now: 'Thu 12 March 06:00' },
    ['2026-03-12', '2026-03-19', '2026-03-26'],
  ],
  [
    'overdue: after five tomorrow',
    { now: 'Thu 12 March 17:01' },
    ['2026-03-13', '2026-03-19', '2026-03-26'],
  ],
  [
    'overdue: after five on a Friday on Monday',
    { now: 'Fri 13 March 17:30' },
    ['2026-03-16', '2026-03-20', '2026-03-27'],
  ],
  [
    'overdue: on a Saturday on Monday',
    { now: 'Sat 14 March 10:00' },
    ['2026-03-16', '2026-03-23', '2026-03-30'],
  ],
]
test.each(windows)('a call may be made from nine to five, %s', (_, told, days) => {
  expect(windowsOf({ ...told, journal: [thanks] })).toEqual(
    days.map((day) => ({
      from: `${day}T09:00:00-05:00[America/Chicago]`,
      to: `${day}T17:00:00-05:00[America/Chicago]`,
    })),
  )
})

test('the hours are those of the person called', () => {
  const told: Told = {
    now: 'Tue 9 June 22:30',
    interviews: [{ at: '1 June 20:00', met: 'ana' }],
    people: { ana: { timeZone: 'Asia/Tokyo', country: 'JP' } },
    journal: ['2 June 08:00 ana thank-you by email'],
  }
  expect(windowsOf(told)[0]).toEqual({
    from: '2026-06-10T09:00:00+09:00[Asia/Tokyo]',
    to: '2026-06-10T17:00:00+09:00[Asia/Tokyo]',
  })
})

test('nothing but an open call has hours', () => {
  const { steps } = planOf({
    now: 'Mon 9 March 18:00',
    met: 'ana ben',
    by: '30 March',
    people: { ben: { wish: 'email' } },
    journal: ['9 March 10:00 ana call voicemail', '9 March 11:00 ana asked-for references'],
  })
  const kinds = new Set(
    steps.filter((step) => step.window).map(({ kind, state }) => `${kind} ${state}`),
  )
  expect([...kinds]).toEqual(['call upcoming'])
})

function windowsOf(told: Told) {
  return planOf(told).steps.flatMap(({ window }) => window ?? [])
}
