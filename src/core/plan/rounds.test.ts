// Rounds 1, 2 and 3, by phone: round 1 a week after the interview, whatever follows a week after a counted call.
import { row } from '../../../test/plan/row.ts'

const thanks = '2 March 19:00 ana thank-you by email'
const thanked = '2 March thank-you ana done email'

row(
  'a voicemail is tried again one full week later',
  { now: 'Thu 12 March 10:00', journal: [thanks, '9 March 10:00 ana call voicemail'] },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done voicemail',
    '16 March call ana 1.2 upcoming',
    '23 March call ana 2.1 upcoming',
    '30 March call ana 3.1 upcoming',
  ],
)
row(
  'a message left with a colleague is tried again one full week later',
  { now: 'Tue 10 March 10:00', journal: [thanks, '9 March 10:00 ana call message'] },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done message',
    '16 March call ana 1.2 upcoming',
    '23 March call ana 2.1 upcoming',
    '30 March call ana 3.1 upcoming',
  ],
)
row(
  'after a talk the second round comes a week after that day',
  { now: 'Tue 17 March 10:00', journal: [thanks, '10 March 10:00 ana call talked'] },
  [
    'following-up',
    thanked,
    '10 March call ana 1.1 done talked',
    '17 March call ana 2.1 due',
    '24 March call ana 3.1 upcoming',
  ],
)
for (const outcome of ['talked', 'voicemail', 'message']) {
  row(
    `the second try ends the round: ${outcome}`,
    {
      now: 'Mon 16 March 12:00',
      journal: [thanks, '9 March 10:00 ana call message', `16 March 10:00 ana call ${outcome}`],
    },
    [
      'following-up',
      thanked,
      '9 March call ana 1.1 done message',
      `16 March call ana 1.2 done ${outcome}`,
      '23 March call ana 2.1 upcoming',
      '30 March call ana 3.1 upcoming',
    ],
  )
  row(
    `one counted call ends the second round: ${outcome}`,
    {
      now: 'Mon 16 March 12:00',
      journal: [thanks, '9 March 10:00 ana call talked', `16 March 10:00 ana call ${outcome}`],
    },
    [
      'following-up',
      thanked,
      '9 March call ana 1.1 done talked',
      `16 March call ana 2.1 done ${outcome}`,
      '23 March call ana 3.1 upcoming',
    ],
  )
}
row(
  'after the third round the process plays out',
  {
    now: 'Wed 15 April 10:00',
    met: 'ben',
    journal: [
      '3 March 10:00 ben thank-you by handwritten',
      '9 March 10:00 ben call voicemail',
      '16 March 10:00 ben call voicemail',
      '23 March 10:00 ben call voicemail',
      '30 March 10:00 ben call talked',
    ],
  },
  [
    'played-out',
    '3 March thank-you ben done handwritten',
    '9 March call ben 1.1 done voicemail',
    '16 March call ben 1.2 done voicemail',
    '23 March call ben 2.1 done voicemail',
    '30 March call ben 3.1 done talked',
  ],
)
row(
  'a call after the third round belongs to it and opens nothing',
  {
    now: 'Wed 15 April 10:00',
    journal: [
      ...['9 March 10:00 ana call talked', '16 March 10:00 ana call talked'],
      ...['23 March 10:00 ana call voicemail', '8 April 10:00 ana call voicemail'],
      '14 April 10:00 ana call no-answer',
    ],
  },
  [
    'played-out',
    '9 March call ana 1.1 done talked',
    '16 March call ana 2.1 done talked',
    '23 March call ana 3.1 done voicemail',
    '8 April call ana 3.1 done voicemail',
    '14 April call ana 3.1 done no-answer',
  ],
)
row(
  'a call made early counts, and the next comes a week after it',
  { now: 'Fri 6 March 10:00', journal: [thanks, '5 March 10:00 ana call talked'] },
  [
    'following-up',
    thanked,
    '5 March call ana 1.1 done talked',
    '12 March call ana 2.1 upcoming',
    '19 March call ana 3.1 upcoming',
  ],
)
row(
  'two calls on one day are the first and the second try',
  {
    now: 'Tue 10 March 10:00',
    journal: [thanks, '9 March 10:00 ana call voicemail', '9 March 15:00 ana call talked'],
  },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done voicemail',
    '9 March call ana 1.2 done talked',
    '16 March call ana 2.1 upcoming',
    '23 March call ana 3.1 upcoming',
  ],
)
row(
  'a first round on Memorial Day moves to the day after, and the next ones with it',
  {
    now: 'Tue 19 May 12:00',
    interviews: [{ at: '18 May 10:00', met: 'ana' }],
    journal: ['18 May 15:00 ana thank-you by email'],
  },
  [
    'following-up',
    '18 May thank-you ana done email (i1)',
    '26 May call ana 1.1 upcoming (i1)',
    '2 June call ana 2.1 upcoming (i1)',
    '9 June call ana 3.1 upcoming (i1)',
  ],
)
row(
  'a second try on Memorial Day moves to the day after',
  {
    now: 'Tue 19 May 12:00',
    interviews: [{ at: '11 May 10:00', met: 'ana' }],
    journal: ['18 May 10:00 ana call voicemail'],
  },
  [
    'following-up',
    '18 May call ana 1.1 done voicemail (i1)',
    '26 May call ana 1.2 upcoming (i1)',
    '2 June call ana 2.1 upcoming (i1)',
    '9 June call ana 3.1 upcoming (i1)',
  ],
)
row(
  'an overdue call counts as made today, on a Saturday as made on Monday',
  { now: 'Sat 14 March 10:00', journal: [thanks] },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 overdue',
    '23 March call ana 2.1 upcoming',
    '30 March call ana 3.1 upcoming',
  ],
)
row(
  'each person is on a way of their own',
  {
    now: 'Mon 9 March 18:00',
    met: 'ana ben',
    journal: [
      ...[thanks, '2 March 19:30 ben thank-you by email'],
      ...['9 March 10:00 ana call talked', '9 March 11:00 ben call voicemail'],
    ],
  },
  [
    'following-up',
    thanked,
    '2 March thank-you ben done email',
    '9 March call ana 1.1 done talked',
    '9 March call ben 1.1 done voicemail',
    '16 March call ana 2.1 upcoming',
    '16 March call ben 1.2 upcoming',
    '23 March call ana 3.1 upcoming',
    '23 March call ben 2.1 upcoming',
    '30 March call ben 3.1 upcoming',
  ],
)
