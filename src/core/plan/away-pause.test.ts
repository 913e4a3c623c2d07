// They are away: not before the first working day after. Dana pauses: what would fall into it comes after it.
import { row } from '../../../test/plan/row.ts'

const thanks = '2 March 19:00 ana thank-you by email'
const thanked = '2 March thank-you ana done email'
const paused = (days: string) => [thanks, `5 March 10:00 pause ${days}`]

row(
  'an out-of-office keeps the call until the first working day after it',
  { now: 'Mon 9 March 10:00', journal: [thanks, '3 March 10:00 ana away until 13 March'] },
  [
    'following-up',
    thanked,
    '16 March call ana 1.1 upcoming',
    '23 March call ana 2.1 upcoming',
    '30 March call ana 3.1 upcoming',
  ],
)
row(
  'of several the last counts, an earlier day too',
  {
    now: 'Thu 5 March 10:00',
    journal: [
      ...[thanks, '3 March 10:00 ana away until 20 March'],
      '5 March 09:00 ana away until 10 March',
    ],
  },
  [
    'following-up',
    thanked,
    '11 March call ana 1.1 upcoming',
    '18 March call ana 2.1 upcoming',
    '…',
  ],
)
row(
  'it is that person who is away',
  {
    now: 'Mon 9 March 10:00',
    met: 'ana ben',
    journal: ['3 March 10:00 ana away until 13 March', thanks],
  },
  [
    'following-up',
    thanked,
    '2 March thank-you ben overdue letter',
    '9 March call ben 1.1 due',
    '16 March call ana 1.1 upcoming',
    '…',
  ],
)
row(
  'a status note waits for them, thanks do not',
  {
    now: 'Tue 3 March 10:00',
    by: '12 March',
    journal: ['3 March 09:00 ana away until 17 March'],
  },
  [
    'following-up',
    '2 March thank-you ana due email',
    '18 March status-note ana upcoming email',
    '25 March call ana 1.1 upcoming',
    '1 April call ana 2.1 upcoming',
    '8 April call ana 3.1 upcoming',
  ],
)
row(
  'away until before the call changes nothing',
  { now: 'Tue 3 March 10:00', journal: [thanks, '3 March 09:00 ana away until 6 March'] },
  ['following-up', thanked, '9 March call ana 1.1 upcoming', '…'],
)
row(
  'a call that would fall into a pause comes after it',
  { now: 'Fri 6 March 10:00', journal: paused('9 March to 13 March') },
  [
    'following-up',
    thanked,
    '16 March call ana 1.1 upcoming',
    '23 March call ana 2.1 upcoming',
    '30 March call ana 3.1 upcoming',
  ],
)
row(
  'the last day of a pause belongs to it',
  { now: 'Fri 6 March 10:00', journal: paused('5 March to 9 March') },
  ['following-up', thanked, '10 March call ana 1.1 upcoming', '…'],
)
row(
  'the day after it does not',
  { now: 'Fri 6 March 10:00', journal: paused('5 March to 8 March') },
  ['following-up', thanked, '9 March call ana 1.1 upcoming', '…'],
)
row(
  'a pause to come leaves the call before it',
  { now: 'Fri 6 March 10:00', journal: paused('10 March to 18 March') },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 upcoming',
    '19 March call ana 2.1 upcoming',
    '26 March call ana 3.1 upcoming',
  ],
)
row(
  'a call overdue on the day before the pause is still overdue',
  { now: 'Wed 11 March 10:00', journal: paused('12 March to 18 March') },
  ['following-up', thanked, '9 March call ana 1.1 overdue', '19 March call ana 2.1 upcoming', '…'],
)
row(
  'overdue when the pause begins, it comes after it',
  { now: 'Thu 12 March 10:00', journal: paused('12 March to 18 March') },
  [
    'following-up',
    thanked,
    '19 March call ana 1.1 upcoming',
    '26 March call ana 2.1 upcoming',
    '2 April call ana 3.1 upcoming',
  ],
)
row(
  'after the pause it is overdue from the day after',
  { now: 'Mon 23 March 10:00', journal: paused('12 March to 18 March') },
  [
    'following-up',
    thanked,
    '19 March call ana 1.1 overdue',
    '30 March call ana 2.1 upcoming',
    '6 April call ana 3.1 upcoming',
  ],
)
row(
  'two pauses one after the other are passed one after the other',
  {
    now: 'Fri 6 March 10:00',
    journal: [...paused('16 March to 20 March'), '5 March 11:00 pause 9 March to 13 March'],
  },
  [
    'following-up',
    thanked,
    '23 March call ana 1.1 upcoming',
    '30 March call ana 2.1 upcoming',
    '6 April call ana 3.1 upcoming',
  ],
)
row(
  'put off into a pause, it comes after the pause',
  {
    now: 'Fri 6 March 10:00',
    journal: [...paused('11 March to 13 March'), '6 March 09:00 ana snoozed call to 12 March'],
  },
  [
    'following-up',
    thanked,
    '16 March call ana 1.1 upcoming',
    '23 March call ana 2.1 upcoming',
    '…',
  ],
)
row(
  'a status note passes over the pause as well; thanks and material do not',
  {
    now: 'Tue 3 March 10:00',
    by: '10 March',
    journal: [
      ...['3 March 08:00 ana asked-for references by 10 March'],
      '3 March 09:00 pause 2 March to 13 March',
    ],
  },
  [
    'following-up',
    '2 March thank-you ana due email',
    '10 March material ana references upcoming',
    '16 March status-note ana upcoming email',
    '23 March call ana 1.1 upcoming',
    '30 March call ana 2.1 upcoming',
    '6 April call ana 3.1 upcoming',
  ],
)
