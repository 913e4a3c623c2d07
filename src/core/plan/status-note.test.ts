// A decision date passes without news: one note for the date given last, to the person who gave it.
import { row } from '../../../test/plan/row.ts'

const thanks = '2 March 19:00 ana thank-you by email'
const thanked = '2 March thank-you ana done email'
const voicemail = '9 March 10:00 ana call voicemail'
const talked = '9 March 10:00 ana call talked'

row(
  'the date passed yesterday: the note is due, and the second try waits a week',
  { now: 'Fri 13 March 10:00', by: '12 March', journal: [thanks, voicemail] },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done voicemail',
    '13 March status-note ana due email',
    '20 March call ana 1.2 upcoming',
    '27 March call ana 2.1 upcoming',
    '3 April call ana 3.1 upcoming',
  ],
)
row(
  'a date far away leaves the first round and holds the others',
  { now: 'Tue 3 March 10:00', by: '30 April', journal: [thanks] },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 upcoming',
    '1 May status-note ana upcoming email',
    '8 May call ana 2.1 upcoming',
    '15 May call ana 3.1 upcoming',
  ],
)
const ofBoth = (first: string, second: string, note: string) => [
  'following-up',
  ...[`2 March thank-you ${first}`, `2 March thank-you ${second}`],
  ...['9 March call ana 1.1 upcoming', '9 March call ben 1.1 upcoming'],
  `13 March status-note ${note} upcoming email`,
  ...['16 March call ana 2.1 upcoming', '20 March call ben 2.1 upcoming'],
  ...['23 March call ana 3.1 upcoming', '27 March call ben 3.1 upcoming'],
]
row(
  'it goes to the person who gave the date',
  { now: 'Mon 2 March 18:00', met: 'ana ben', by: '12 March', from: 'ben' },
  ofBoth('ana due email', 'ben due letter', 'ben'),
)
row(
  'nobody said who gave it: the first one met',
  { now: 'Mon 2 March 18:00', met: 'ben ana', by: '12 March' },
  [
    'following-up',
    '2 March thank-you ben due letter',
    '2 March thank-you ana due email',
    '9 March call ben 1.1 upcoming',
    '9 March call ana 1.1 upcoming',
    '13 March status-note ben upcoming email',
    '16 March call ana 2.1 upcoming',
    '20 March call ben 2.1 upcoming',
    '23 March call ana 3.1 upcoming',
    '27 March call ben 3.1 upcoming',
  ],
)
row(
  'who wants to hear nothing gets none; the next one met does',
  {
    now: 'Mon 2 March 18:00',
    met: 'ana ben',
    by: '12 March',
    people: { ana: { wish: 'none' } },
  },
  [
    'following-up',
    '2 March thank-you ana due email',
    '2 March thank-you ben due letter',
    '9 March call ben 1.1 upcoming',
    '13 March status-note ben upcoming email',
    '20 March call ben 2.1 upcoming',
    '27 March call ben 3.1 upcoming',
  ],
)
row(
  'given by somebody who was not met, it goes to the first one met',
  { now: 'Tue 3 March 10:00', by: '12 March', from: 'kit', people: { kit: {} }, journal: [thanks] },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 upcoming',
    '13 March status-note ana upcoming email',
    '20 March call ana 2.1 upcoming',
    '27 March call ana 3.1 upcoming',
  ],
)
row(
  'where nobody wants to hear anything there is no note',
  {
    now: 'Tue 3 March 10:00',
    by: '12 March',
    people: { ana: { wish: 'none' } },
    journal: [thanks],
  },
  ['played-out', thanked],
)
row(
  'given by somebody not met, it goes to the first of the latest interview',
  {
    now: 'Thu 12 March 12:00',
    interviews: [
      { at: '11 March 10:00', met: 'ben', by: '20 March', from: 'kit' },
      { at: '2 March 14:00', met: 'ana' },
    ],
    people: { kit: {} },
    journal: [thanks, '9 March 10:00 ana call talked', '11 March 14:00 ben thank-you by email'],
  },
  [
    'following-up',
    '2 March thank-you ana done email (i2)',
    '9 March call ana 1.1 done talked (i2)',
    '11 March thank-you ben done email (i1)',
    '18 March call ben 1.1 upcoming (i1)',
    '23 March status-note ben upcoming email (i1)',
    '23 March call ana 2.1 upcoming (i2)',
    '30 March call ben 2.1 upcoming (i1)',
    '30 March call ana 3.1 upcoming (i2)',
    '6 April call ben 3.1 upcoming (i1)',
  ],
)
row(
  'the first working day after a Friday is Monday; on the day of a call the note goes first',
  { now: 'Mon 9 March 12:00', by: '13 March', journal: [thanks, talked] },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done talked',
    '16 March status-note ana upcoming email',
    '23 March call ana 2.1 upcoming',
    '30 March call ana 3.1 upcoming',
  ],
)
row(
  'it leaves two days after the call before it',
  { now: 'Tue 3 March 12:00', by: '9 March', journal: [thanks] },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 upcoming',
    '11 March status-note ana upcoming email',
    '18 March call ana 2.1 upcoming',
    '25 March call ana 3.1 upcoming',
  ],
)
row(
  'a note before the first call makes it wait seven days',
  { now: 'Tue 3 March 12:00', by: '5 March', journal: [thanks] },
  [
    'following-up',
    thanked,
    '6 March status-note ana upcoming email',
    '13 March call ana 1.1 upcoming',
    '20 March call ana 2.1 upcoming',
    '27 March call ana 3.1 upcoming',
  ],
)
row(
  'a note on the day of the first call goes first',
  { now: 'Tue 3 March 12:00', by: '6 March', journal: [thanks] },
  [
    'following-up',
    thanked,
    '9 March status-note ana upcoming email',
    '16 March call ana 1.1 upcoming',
    '23 March call ana 2.1 upcoming',
    '30 March call ana 3.1 upcoming',
  ],
)
row(
  'an overdue note counts as written today, on a Saturday as on Monday',
  { now: 'Sat 14 March 12:00', by: '12 March', journal: [thanks, talked] },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done talked',
    '13 March status-note ana overdue email',
    '23 March call ana 2.1 upcoming',
    '30 March call ana 3.1 upcoming',
  ],
)
row(
  'an overdue note and an overdue call both count as today, so the note goes first',
  { now: 'Thu 12 March 12:00', by: '9 March', journal: [thanks] },
  [
    'following-up',
    thanked,
    '10 March status-note ana overdue email',
    '19 March call ana 1.1 upcoming',
    '26 March call ana 2.1 upcoming',
    '2 April call ana 3.1 upcoming',
  ],
)
row(
  'without an email it is a letter',
  {
    now: 'Tue 3 March 10:00',
    met: 'ben',
    by: '12 March',
    people: { ben: { email: undefined } },
  },
  [
    'following-up',
    '2 March thank-you ben due letter',
    '9 March call ben 1.1 upcoming',
    '13 March status-note ben upcoming letter',
    '…',
  ],
)
row(
  'with neither it waits for one of them, and moves no call',
  {
    now: 'Tue 3 March 10:00',
    met: 'kit',
    by: '12 March',
    people: { kit: { phone: '+13125550112' } },
  },
  [
    'following-up',
    '2 March thank-you kit blocked, needs email or postal address',
    '9 March call kit 1.1 upcoming',
    '13 March status-note kit blocked, needs email or postal address',
    '16 March call kit 2.1 upcoming',
    '23 March call kit 3.1 upcoming',
  ],
)
