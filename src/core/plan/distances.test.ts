// Distances: how long a follow-up waits after thanks, after a status note, after an update.
import { row } from '../../../test/plan/row.ts'

const thanks = '2 March 19:00 ana thank-you by email'
const thanked = '2 March thank-you ana done email'

row(
  'thanks by email are given two days',
  { now: 'Sun 8 March 12:00', journal: ['8 March 10:00 ana thank-you by email'] },
  [
    'following-up',
    '8 March thank-you ana done email',
    '10 March call ana 1.1 upcoming',
    '17 March call ana 2.1 upcoming',
    '24 March call ana 3.1 upcoming',
  ],
)
row(
  'two days before the call is early enough',
  { now: 'Sun 8 March 12:00', journal: ['7 March 10:00 ana thank-you by email'] },
  ['following-up', '7 March thank-you ana done email', '9 March call ana 1.1 upcoming', '…'],
)
for (const channel of ['letter', 'card', 'handwritten']) {
  row(
    `thanks by post are given four days: ${channel}`,
    {
      now: 'Fri 6 March 12:00',
      met: 'ben',
      journal: [`6 March 10:00 ben thank-you by ${channel}`],
    },
    [
      'following-up',
      `6 March thank-you ben done ${channel}`,
      '10 March call ben 1.1 upcoming',
      '17 March call ben 2.1 upcoming',
      '24 March call ben 3.1 upcoming',
    ],
  )
}
row(
  'the days are rolled together: a letter on Tuesday, a call on Monday',
  { now: 'Tue 10 March 12:00', met: 'ben', journal: ['10 March 10:00 ben thank-you by letter'] },
  ['following-up', '10 March thank-you ben done letter', '16 March call ben 1.1 upcoming', '…'],
)
row(
  'thanks that bounced hold nothing back',
  {
    now: 'Sun 8 March 12:00',
    journal: ['8 March 10:00 ana thank-you by email', '8 March 10:01 ana bounce'],
  },
  [
    'following-up',
    '2 March thank-you ana blocked, needs email or postal address',
    '9 March call ana 1.1 upcoming',
    '…',
  ],
)
row(
  'late thanks hold back the second round as well',
  {
    now: 'Fri 13 March 12:00',
    met: 'ben',
    journal: ['9 March 10:00 ben call talked', '13 March 10:00 ben thank-you by letter'],
  },
  [
    'following-up',
    '9 March call ben 1.1 done talked',
    '13 March thank-you ben done letter',
    '17 March call ben 2.1 upcoming',
    '24 March call ben 3.1 upcoming',
  ],
)
row(
  'after a status note to somebody their call waits seven days',
  {
    now: 'Wed 4 March 12:00',
    met: 'ana ben',
    journal: [
      ...[thanks, '2 March 19:30 ben thank-you by email'],
      '4 March 10:00 ana status-note by email',
    ],
  },
  [
    'following-up',
    thanked,
    '2 March thank-you ben done email',
    '4 March status-note ana done email',
    '9 March call ben 1.1 upcoming',
    '11 March call ana 1.1 upcoming',
    '16 March call ben 2.1 upcoming',
    '18 March call ana 2.1 upcoming',
    '23 March call ben 3.1 upcoming',
    '25 March call ana 3.1 upcoming',
  ],
)
row(
  'after an update everybody is left a week',
  {
    now: 'Fri 6 March 12:00',
    met: 'ana ben',
    journal: [
      ...[thanks, '2 March 19:30 ben thank-you by email'],
      '6 March 10:00 ana reply update',
    ],
  },
  [
    'following-up',
    thanked,
    '2 March thank-you ben done email',
    '13 March call ana 1.1 upcoming',
    '13 March call ben 1.1 upcoming',
    '20 March call ana 2.1 upcoming',
    '20 March call ben 2.1 upcoming',
    '27 March call ana 3.1 upcoming',
    '27 March call ben 3.1 upcoming',
  ],
)
row(
  'a week after a Saturday is a Monday',
  { now: 'Sat 7 March 12:00', journal: [thanks, '7 March 10:00 ana reply update'] },
  ['following-up', thanked, '16 March call ana 1.1 upcoming', '…'],
)
row(
  'of two updates the later one counts',
  {
    now: 'Fri 6 March 12:00',
    journal: [thanks, '4 March 10:00 ana reply update', '6 March 10:00 ana reply update'],
  },
  ['following-up', thanked, '13 March call ana 1.1 upcoming', '…'],
)
row(
  'the week runs from the reply, not from its reading',
  {
    now: 'Sun 8 March 12:00',
    journal: [thanks, '6 March 10:00 ana reply', '8 March 10:00 ana read update'],
  },
  ['following-up', thanked, '13 March call ana 1.1 upcoming', '…'],
)
row(
  'an update holds back the second round',
  {
    now: 'Thu 12 March 12:00',
    journal: [thanks, '9 March 10:00 ana call talked', '12 March 10:00 ana reply update'],
  },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done talked',
    '19 March call ana 2.1 upcoming',
    '26 March call ana 3.1 upcoming',
  ],
)
row(
  'check-ins keep the same distances',
  {
    now: 'Sun 8 March 12:00',
    people: { ana: { phone: undefined } },
    journal: ['8 March 10:00 ana thank-you by email'],
  },
  [
    'following-up',
    '8 March thank-you ana done email',
    '10 March check-in ana 1 upcoming email',
    '17 March check-in ana 2 upcoming email',
    '24 March check-in ana 3 upcoming email',
  ],
)
row(
  'a check-in holds the next call back by no more than its round does',
  {
    now: 'Wed 4 March 12:00',
    cadence: { every: 3 },
    journal: [thanks, '4 March 10:00 ana check-in by email'],
  },
  [
    'following-up',
    thanked,
    '4 March check-in ana 1 done email',
    '9 March call ana 2.1 upcoming',
    '12 March call ana 3.1 upcoming',
  ],
)
