// Thanks let go stand skipped on the day of the entry, and do not come back.
import { row } from '../../../test/plan/row.ts'

const thanks = '2 March 19:00 ana thank-you by email'
const thanked = '2 March thank-you ana done email'
const calls = [
  '9 March call ana 1.1 upcoming',
  '16 March call ana 2.1 upcoming',
  '23 March call ana 3.1 upcoming',
]

row(
  'thanks let go do not come back',
  {
    now: 'Wed 4 March 10:00',
    met: 'ana ben',
    journal: ['4 March 09:00 ana skipped thank-you', '3 March 10:00 ben thank-you by card'],
  },
  [
    'following-up',
    '3 March thank-you ben done card',
    '4 March thank-you ana skipped',
    '9 March call ana 1.1 upcoming',
    '9 March call ben 1.1 upcoming',
    '16 March call ana 2.1 upcoming',
    '16 March call ben 2.1 upcoming',
    '23 March call ana 3.1 upcoming',
    '23 March call ben 3.1 upcoming',
  ],
)
row(
  'written after all, they are sent',
  {
    now: 'Thu 5 March 10:00',
    journal: ['4 March 09:00 ana skipped thank-you', '5 March 09:00 ana thank-you by email'],
  },
  ['following-up', '4 March thank-you ana skipped', '5 March thank-you ana done email', ...calls],
)
for (const [why, now, journal, lines] of [
  [
    'they were sent',
    'Wed 4 March 10:00',
    [thanks, '4 March 09:00 ana skipped thank-you'],
    [thanked],
  ],
  [
    'the interview had not ended',
    'Mon 2 March 16:00',
    ['2 March 14:30 ana skipped thank-you'],
    ['2 March thank-you ana due email'],
  ],
  [
    'it was let go already',
    'Thu 5 March 10:00',
    ['4 March 09:00 ana skipped thank-you', '5 March 09:00 ana skipped thank-you'],
    ['4 March thank-you ana skipped'],
  ],
] as const) {
  row(`no thanks are let go where ${why}`, { now, journal }, ['following-up', ...lines, ...calls])
}
row(
  'no thanks are let go on the eighth day',
  { now: 'Tue 10 March 10:00', journal: ['10 March 09:00 ana skipped thank-you'] },
  ['following-up', '9 March call ana 1.1 overdue', '17 March call ana 2.1 upcoming', '…'],
)
row(
  'no thanks are let go after the first counted call',
  {
    now: 'Thu 5 March 10:00',
    journal: ['4 March 10:00 ana call talked', '5 March 09:00 ana skipped thank-you'],
  },
  ['following-up', '4 March call ana 1.1 done talked', '11 March call ana 2.1 upcoming', '…'],
)
row(
  'thanks may be let go as soon as the interview has ended',
  { now: 'Mon 2 March 16:00', journal: ['2 March 15:00 ana skipped thank-you'] },
  ['following-up', '2 March thank-you ana skipped', ...calls],
)
row(
  'let go, they stay so whatever call follows',
  {
    now: 'Mon 9 March 12:00',
    journal: ['4 March 09:00 ana skipped thank-you', '9 March 10:00 ana call talked'],
  },
  [
    'following-up',
    '4 March thank-you ana skipped',
    '9 March call ana 1.1 done talked',
    '16 March call ana 2.1 upcoming',
    '23 March call ana 3.1 upcoming',
  ],
)
row(
  'a call let go is not the thanks, and the other way round',
  {
    now: 'Wed 4 March 12:00',
    met: 'ana ben',
    journal: ['4 March 09:00 ana skipped thank-you', '4 March 09:00 ben skipped call'],
  },
  [
    'following-up',
    '2 March thank-you ben overdue letter',
    '4 March thank-you ana skipped',
    '4 March call ben 1.1 skipped',
    '9 March call ana 1.1 upcoming',
    '11 March call ben 2.1 upcoming',
    '…',
  ],
)
