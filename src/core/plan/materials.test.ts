// References or other materials: until they are provided a step stands, and no call comes before it.
import { row } from '../../../test/plan/row.ts'

const thanks = '2 March 19:00 ana thank-you by email'
const thanked = '2 March thank-you ana done email'
const talked = '9 March 10:00 ana call talked'

row(
  'no call of the application comes before what was asked for',
  {
    now: 'Tue 10 March 10:00',
    met: 'ana ben',
    journal: [
      ...[thanks, '2 March 19:30 ben thank-you by email', talked],
      '9 March 10:10 ana asked-for references by 12 March',
    ],
  },
  [
    'following-up',
    thanked,
    '2 March thank-you ben done email',
    '9 March call ana 1.1 done talked',
    '12 March material ana references upcoming',
    '12 March call ben 1.1 upcoming',
    '16 March call ana 2.1 upcoming',
    '19 March call ben 2.1 upcoming',
    '23 March call ana 3.1 upcoming',
    '26 March call ben 3.1 upcoming',
  ],
)
row(
  'provided, it is done on that day and holds nothing back',
  {
    now: 'Thu 12 March 10:00',
    journal: [
      ...[thanks, talked, '9 March 10:10 ana asked-for portfolio by 30 March'],
      '10 March 10:00 provided portfolio',
    ],
  },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done talked',
    '10 March material ana portfolio done',
    '16 March call ana 2.1 upcoming',
    '23 March call ana 3.1 upcoming',
  ],
)
row(
  'a day that was named is kept even on a Saturday; the call comes on Monday',
  {
    now: 'Wed 4 March 10:00',
    journal: [thanks, '4 March 09:00 ana asked-for references by 14 March'],
  },
  [
    'following-up',
    thanked,
    '14 March material ana references upcoming',
    '16 March call ana 1.1 upcoming',
    '23 March call ana 2.1 upcoming',
    '30 March call ana 3.1 upcoming',
  ],
)
row(
  'without a day it stands on the next working day',
  { now: 'Fri 6 March 10:00', journal: [thanks, '6 March 09:00 ana asked-for references'] },
  [
    'following-up',
    thanked,
    '9 March material ana references upcoming',
    '9 March call ana 1.1 upcoming',
    '16 March call ana 2.1 upcoming',
    '23 March call ana 3.1 upcoming',
  ],
)
row(
  'one that is overdue keeps the call behind it, day by day',
  { now: 'Thu 12 March 10:00', journal: [thanks, '6 March 09:00 ana asked-for references'] },
  [
    'following-up',
    thanked,
    '9 March material ana references overdue',
    '12 March call ana 1.1 due',
    '19 March call ana 2.1 upcoming',
    '26 March call ana 3.1 upcoming',
  ],
)
row(
  'check-ins wait for it, thanks and status note do not',
  {
    now: 'Tue 3 March 10:00',
    by: '6 March',
    people: { ana: { phone: undefined } },
    journal: ['3 March 09:00 ana asked-for references by 18 March'],
  },
  [
    'following-up',
    '2 March thank-you ana due email',
    '9 March status-note ana upcoming email',
    '18 March material ana references upcoming',
    '18 March check-in ana 1 upcoming email',
    '25 March check-in ana 2 upcoming email',
    '1 April check-in ana 3 upcoming email',
  ],
)
const two = [
  ...[thanks, talked, '9 March 10:10 ana asked-for references by 18 March'],
  '9 March 10:11 ana asked-for portfolio by 20 March',
]
row('of two the later one counts for the call', { now: 'Tue 10 March 10:00', journal: two }, [
  'following-up',
  thanked,
  '9 March call ana 1.1 done talked',
  '18 March material ana references upcoming',
  '20 March material ana portfolio upcoming',
  '20 March call ana 2.1 upcoming',
  '27 March call ana 3.1 upcoming',
])
row(
  'providing one leaves the other',
  { now: 'Tue 10 March 10:00', journal: [...two, '10 March 09:00 provided portfolio'] },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done talked',
    '10 March material ana portfolio done',
    '18 March material ana references upcoming',
    '18 March call ana 2.1 upcoming',
    '25 March call ana 3.1 upcoming',
  ],
)
row(
  'one that is let go holds nothing back',
  { now: 'Tue 10 March 10:00', journal: [...two, '10 March 09:00 ana skipped material portfolio'] },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done talked',
    '10 March material ana portfolio skipped',
    '18 March material ana references upcoming',
    '18 March call ana 2.1 upcoming',
    '25 March call ana 3.1 upcoming',
  ],
)
row(
  'let go without saying what, it is the first one',
  { now: 'Tue 10 March 10:00', journal: [...two, '10 March 09:00 ana skipped material'] },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done talked',
    '10 March material ana references skipped',
    '20 March material ana portfolio upcoming',
    '20 March call ana 2.1 upcoming',
    '27 March call ana 3.1 upcoming',
  ],
)
row(
  'what was provided cannot be let go: the next one is',
  {
    now: 'Tue 10 March 10:00',
    journal: [...two, '10 March 08:00 provided references', '10 March 09:00 ana skipped material'],
  },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done talked',
    '10 March material ana references done',
    '10 March material ana portfolio skipped',
    '16 March call ana 2.1 upcoming',
    '23 March call ana 3.1 upcoming',
  ],
)
row(
  'what was provided before it was asked for is asked for again',
  {
    now: 'Tue 10 March 10:00',
    journal: [
      ...[thanks, talked, '9 March 09:00 provided references'],
      '9 March 10:10 ana asked-for references by 12 March',
    ],
  },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done talked',
    '12 March material ana references upcoming',
    '16 March call ana 2.1 upcoming',
    '…',
  ],
)
row(
  'asked for by two people, it is provided once',
  {
    now: 'Thu 5 March 10:00',
    met: 'ana ben',
    journal: [
      ...['3 March 10:00 ana asked-for references', '3 March 11:00 ben asked-for references'],
      '4 March 10:00 provided references',
    ],
  },
  [
    'following-up',
    '2 March thank-you ana overdue email',
    '2 March thank-you ben overdue letter',
    '4 March material ana references done',
    '4 March material ben references done',
    '9 March call ana 1.1 upcoming',
    '…',
  ],
)
row(
  'put off, it stands on that day, rolled, and the calls behind it',
  {
    now: 'Tue 10 March 10:00',
    journal: [...two, '10 March 09:00 ana snoozed material portfolio to 28 March'],
  },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done talked',
    '18 March material ana references upcoming',
    '30 March material ana portfolio upcoming',
    '30 March call ana 2.1 upcoming',
    '6 April call ana 3.1 upcoming',
  ],
)
row(
  'once it is closed what was provided remains, what is owed does not',
  {
    now: 'Tue 10 March 12:00',
    journal: [...two, '10 March 08:00 provided references', '10 March 09:00 offer'],
  },
  ['closed', thanked, '9 March call ana 1.1 done talked', '10 March material ana references done'],
)
