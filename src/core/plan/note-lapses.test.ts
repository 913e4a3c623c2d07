// A note overdue by more than seven days lapses: it is left out, and the calls go on from the day it lapsed.
import { row } from '../../../test/plan/row.ts'

const thanks = '2 March 19:00 ana thank-you by email'
const thanked = '2 March thank-you ana done email'
const talked = '9 March 10:00 ana call talked'

row(
  'overdue for seven days the note still goes first',
  { now: 'Fri 20 March 10:00', by: '12 March', journal: [thanks, talked] },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done talked',
    '13 March status-note ana overdue email',
    '27 March call ana 2.1 upcoming',
    '3 April call ana 3.1 upcoming',
  ],
)
row(
  'overdue for eight it lapses, and the call stands no earlier than that day, rolled',
  { now: 'Sat 21 March 10:00', by: '12 March', journal: [thanks, talked] },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done talked',
    '23 March call ana 2.1 upcoming',
    '30 March call ana 3.1 upcoming',
  ],
)
row(
  'once lapsed it stays away, and the call becomes overdue',
  { now: 'Mon 30 March 10:00', by: '12 March', journal: [thanks, talked] },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done talked',
    '23 March call ana 2.1 overdue',
    '6 April call ana 3.1 upcoming',
  ],
)
row(
  'a blocked note lapses without moving a call',
  {
    now: 'Mon 23 March 10:00',
    met: 'kit',
    by: '12 March',
    people: { kit: { phone: '+13125550112' } },
    journal: ['9 March 10:00 kit call talked'],
  },
  [
    'following-up',
    '9 March call kit 1.1 done talked',
    '16 March call kit 2.1 overdue',
    '30 March call kit 3.1 upcoming',
  ],
)
row(
  'the day it lapsed is its own day and eight, snoozed or paused as it was',
  {
    now: 'Wed 25 March 10:00',
    by: '12 March',
    journal: [thanks, talked, '13 March 10:00 ana snoozed status-note to 18 March'],
  },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done talked',
    '18 March status-note ana overdue email',
    '1 April call ana 2.1 upcoming',
    '8 April call ana 3.1 upcoming',
  ],
)
row(
  'let go only after it had lapsed, there was no note to let go',
  {
    now: 'Mon 30 March 10:00',
    by: '12 March',
    journal: [thanks, talked, '30 March 09:00 ana skipped status-note'],
  },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done talked',
    '23 March call ana 2.1 overdue',
    '6 April call ana 3.1 upcoming',
  ],
)
row(
  'a pause that begins after it lapsed does not bring it back',
  {
    now: 'Thu 12 March 10:00',
    by: '2 March',
    journal: [thanks, '11 March 12:00 pause 12 March to 13 March'],
  },
  [
    'following-up',
    thanked,
    '16 March call ana 1.1 upcoming',
    '23 March call ana 2.1 upcoming',
    '30 March call ana 3.1 upcoming',
  ],
)
