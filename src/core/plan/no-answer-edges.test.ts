// Calls without an answer around a counted one, and around other days.
import { row } from '../../../test/plan/row.ts'

const thanks = '2 March 19:00 ana thank-you by email'
const thanked = '2 March thank-you ana done email'
const noAnswer = (...days: string[]) => days.map((day) => `${day} ana call no-answer`)

row(
  'two on the first day and one on the second are two days',
  {
    now: 'Tue 10 March 18:00',
    journal: [thanks, ...noAnswer('9 March 10:00', '9 March 15:00', '10 March 10:00')],
  },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done no-answer',
    '9 March call ana 1.1 done no-answer',
    '10 March call ana 1.1 done no-answer',
    '11 March call ana 1.1 upcoming',
    '…',
  ],
)
row(
  'after the third day counted, the next week is the second try',
  {
    now: 'Wed 18 March 18:00',
    journal: [
      ...[thanks, ...noAnswer('9 March 10:00', '10 March 10:00', '11 March 10:00')],
      ...noAnswer('18 March 10:00'),
    ],
  },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done no-answer',
    '10 March call ana 1.1 done no-answer',
    '11 March call ana 1.1 done no-answer',
    '18 March call ana 1.2 done no-answer',
    '19 March call ana 1.2 upcoming',
    '26 March call ana 2.1 upcoming',
    '2 April call ana 3.1 upcoming',
  ],
)
row(
  'called again on the day of a talk, that call is of the next round',
  {
    now: 'Mon 9 March 18:00',
    journal: [thanks, '9 March 10:00 ana call talked', ...noAnswer('9 March 15:00')],
  },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done talked',
    '9 March call ana 2.1 done no-answer',
    '16 March call ana 2.1 upcoming',
    '23 March call ana 3.1 upcoming',
  ],
)
row(
  'the skipped call was a call, whatever became of the number later',
  {
    now: 'Wed 11 March 18:00',
    journal: [thanks, '4 March 10:00 ana skipped call', '11 March 10:00 ana call wrong-number'],
  },
  [
    'following-up',
    thanked,
    '4 March call ana 1.1 skipped',
    '11 March check-in ana 2 due email',
    '11 March call ana 2.1 done wrong-number',
    '18 March check-in ana 3 upcoming email',
  ],
)
row(
  'after the last of one round, a further call is of its second try',
  {
    now: 'Mon 23 March 18:00',
    cadence: { rounds: 1 },
    journal: [
      ...['9 March 10:00 ana call voicemail', '16 March 10:00 ana call voicemail'],
      '23 March 10:00 ana call voicemail',
    ],
  },
  [
    'played-out',
    '9 March call ana 1.1 done voicemail',
    '16 March call ana 1.2 done voicemail',
    '23 March call ana 1.2 done voicemail',
  ],
)
