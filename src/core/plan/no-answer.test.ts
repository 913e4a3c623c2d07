// Nobody answers, or the line is busy: it does not count, until the third such day within one attempt.
import { row } from '../../../test/plan/row.ts'

const thanks = '2 March 19:00 ana thank-you by email'
const thanked = '2 March thank-you ana done email'
const noAnswer = (...days: string[]) => days.map((day) => `${day} 10:00 ana call no-answer`)

row(
  'nobody answers: again on the next working day',
  { now: 'Tue 10 March 18:00', journal: [thanks, ...noAnswer('9 March', '10 March')] },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done no-answer',
    '10 March call ana 1.1 done no-answer',
    '11 March call ana 1.1 upcoming',
    '18 March call ana 2.1 upcoming',
    '25 March call ana 3.1 upcoming',
  ],
)
row(
  'the third day without an answer counts as a voicemail',
  { now: 'Wed 11 March 18:00', journal: [thanks, ...noAnswer('9 March', '10 March', '11 March')] },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done no-answer',
    '10 March call ana 1.1 done no-answer',
    '11 March call ana 1.1 done no-answer',
    '18 March call ana 1.2 upcoming',
    '25 March call ana 2.1 upcoming',
    '1 April call ana 3.1 upcoming',
  ],
)
row(
  'several on one day are one',
  { now: 'Mon 9 March 18:00', journal: [thanks, ...noAnswer('9 March', '9 March', '9 March')] },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done no-answer',
    '9 March call ana 1.1 done no-answer',
    '9 March call ana 1.1 done no-answer',
    '10 March call ana 1.1 upcoming',
    '17 March call ana 2.1 upcoming',
    '24 March call ana 3.1 upcoming',
  ],
)
row(
  'once more on the third day is still that day',
  {
    now: 'Wed 11 March 18:00',
    journal: [
      ...[thanks, ...noAnswer('9 March', '10 March', '11 March')],
      '11 March 15:00 ana call busy',
    ],
  },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done no-answer',
    '10 March call ana 1.1 done no-answer',
    '11 March call ana 1.1 done no-answer',
    '11 March call ana 1.1 done busy',
    '18 March call ana 1.2 upcoming',
    '25 March call ana 2.1 upcoming',
    '1 April call ana 3.1 upcoming',
  ],
)
row(
  'a busy line is no answer either',
  {
    now: 'Wed 11 March 18:00',
    journal: [
      thanks,
      ...['9 March 10:00 ana call busy', '10 March 10:00 ana call no-answer'],
      '11 March 10:00 ana call busy',
    ],
  },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done busy',
    '10 March call ana 1.1 done no-answer',
    '11 March call ana 1.1 done busy',
    '18 March call ana 1.2 upcoming',
    '…',
  ],
)
row(
  'tried too early, the call keeps its own day',
  { now: 'Wed 4 March 18:00', journal: [thanks, ...noAnswer('4 March')] },
  [
    'following-up',
    thanked,
    '4 March call ana 1.1 done no-answer',
    '9 March call ana 1.1 upcoming',
    '16 March call ana 2.1 upcoming',
    '23 March call ana 3.1 upcoming',
  ],
)
row(
  'after a Friday the next working day is Monday',
  {
    now: 'Fri 13 March 18:00',
    interviews: [{ at: '6 March 10:00', met: 'ana' }],
    journal: ['6 March 12:00 ana thank-you by email', ...noAnswer('13 March')],
  },
  [
    'following-up',
    '6 March thank-you ana done email (i1)',
    '13 March call ana 1.1 done no-answer (i1)',
    '16 March call ana 1.1 upcoming (i1)',
    '23 March call ana 2.1 upcoming (i1)',
    '30 March call ana 3.1 upcoming (i1)',
  ],
)
row(
  'after the Friday before Memorial Day it is Tuesday',
  {
    now: 'Fri 22 May 18:00',
    interviews: [{ at: '15 May 10:00', met: 'ana' }],
    journal: ['15 May 12:00 ana thank-you by email', ...noAnswer('22 May')],
  },
  [
    'following-up',
    '15 May thank-you ana done email (i1)',
    '22 May call ana 1.1 done no-answer (i1)',
    '26 May call ana 1.1 upcoming (i1)',
    '2 June call ana 2.1 upcoming (i1)',
    '9 June call ana 3.1 upcoming (i1)',
  ],
)
row(
  'a new try left undone is overdue from its own day',
  { now: 'Thu 12 March 10:00', journal: [thanks, ...noAnswer('9 March')] },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done no-answer',
    '10 March call ana 1.1 overdue',
    '19 March call ana 2.1 upcoming',
    '26 March call ana 3.1 upcoming',
  ],
)
row(
  'the third day within the second try ends the round',
  {
    now: 'Wed 18 March 18:00',
    journal: [
      ...[thanks, '9 March 10:00 ana call voicemail'],
      ...noAnswer('16 March', '17 March', '18 March'),
    ],
  },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done voicemail',
    '16 March call ana 1.2 done no-answer',
    '17 March call ana 1.2 done no-answer',
    '18 March call ana 1.2 done no-answer',
    '25 March call ana 2.1 upcoming',
    '1 April call ana 3.1 upcoming',
  ],
)
row(
  'the third day within the second round ends it',
  {
    now: 'Wed 18 March 18:00',
    journal: [
      ...[thanks, '9 March 10:00 ana call talked'],
      ...noAnswer('16 March', '17 March', '18 March'),
    ],
  },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done talked',
    '16 March call ana 2.1 done no-answer',
    '17 March call ana 2.1 done no-answer',
    '18 March call ana 2.1 done no-answer',
    '25 March call ana 3.1 upcoming',
  ],
)
row(
  'the third day within the third round is the end',
  {
    now: 'Wed 25 March 18:00',
    journal: [
      ...['9 March 10:00 ana call talked', '16 March 10:00 ana call talked'],
      ...noAnswer('23 March', '24 March', '25 March'),
    ],
  },
  [
    'played-out',
    '9 March call ana 1.1 done talked',
    '16 March call ana 2.1 done talked',
    '23 March call ana 3.1 done no-answer',
    '24 March call ana 3.1 done no-answer',
    '25 March call ana 3.1 done no-answer',
  ],
)
row(
  'a new attempt counts its days anew',
  {
    now: 'Wed 18 March 18:00',
    journal: [
      ...[thanks, ...noAnswer('9 March', '10 March'), '11 March 10:00 ana call voicemail'],
      ...noAnswer('18 March'),
    ],
  },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done no-answer',
    '10 March call ana 1.1 done no-answer',
    '11 March call ana 1.1 done voicemail',
    '18 March call ana 1.2 done no-answer',
    '19 March call ana 1.2 upcoming',
    '26 March call ana 2.1 upcoming',
    '2 April call ana 3.1 upcoming',
  ],
)
row(
  'the third day counts for the thank-you too: it is left out',
  { now: 'Thu 5 March 18:00', journal: noAnswer('3 March', '4 March', '5 March') },
  [
    'following-up',
    '3 March call ana 1.1 done no-answer',
    '4 March call ana 1.1 done no-answer',
    '5 March call ana 1.1 done no-answer',
    '12 March call ana 1.2 upcoming',
    '19 March call ana 2.1 upcoming',
    '26 March call ana 3.1 upcoming',
  ],
)
