// On the interview's day, not rolled; due until the following day has ended, then overdue.
import { row } from '../../../test/plan/row.ts'

const thanks = '2 March 19:00 ana thank-you by email'
const calls = [
  '9 March call ana 1.1 upcoming',
  '16 March call ana 2.1 upcoming',
  '23 March call ana 3.1 upcoming',
]

row(
  'on the day of the interview thanks are due, and three calls follow',
  { now: 'Mon 2 March 15:30' },
  ['following-up', '2 March thank-you ana due email', ...calls],
)
row(
  'who has a postal address is thanked by letter',
  { now: 'Tue 3 March 09:00', met: 'ben ana', journal: [thanks] },
  [
    'following-up',
    '2 March thank-you ben due letter',
    '2 March thank-you ana done email',
    '9 March call ben 1.1 upcoming',
    '9 March call ana 1.1 upcoming',
    '16 March call ben 2.1 upcoming',
    '16 March call ana 2.1 upcoming',
    '23 March call ben 3.1 upcoming',
    '23 March call ana 3.1 upcoming',
  ],
)
row(
  'whose handwriting is good writes by hand',
  { now: 'Tue 3 March 09:00', met: 'ben', dana: { post: 'handwritten' } },
  [
    'following-up',
    '2 March thank-you ben due handwritten',
    '9 March call ben 1.1 upcoming',
    '16 March call ben 2.1 upcoming',
    '23 March call ben 3.1 upcoming',
  ],
)
row(
  'who sends cards sends a card',
  { now: 'Tue 3 March 09:00', met: 'ben', dana: { post: 'card' } },
  ['following-up', '2 March thank-you ben due card', '…'],
)
row(
  'with takeaways and a date the two plans go side by side',
  {
    now: 'Mon 2 March 18:00',
    met: 'ben ana',
    by: '20 March',
    from: 'ben',
    dana: { post: 'handwritten', currentPosition: 'shift planner at Lakeside Mills' },
  },
  [
    'following-up',
    '2 March thank-you ben due handwritten',
    '2 March thank-you ana due email',
    '9 March call ben 1.1 upcoming',
    '9 March call ana 1.1 upcoming',
    '23 March status-note ben upcoming email',
    '23 March call ana 2.1 upcoming',
    '30 March call ben 2.1 upcoming',
    '30 March call ana 3.1 upcoming',
    '6 April call ben 3.1 upcoming',
  ],
)
row(
  'an address without a line is none',
  { now: 'Tue 3 March 09:00', people: { ana: { address: { country: 'US', lines: [] } } } },
  ['following-up', '2 March thank-you ana due email', '…'],
)
row(
  'after an interview on a Saturday it is written on that Saturday',
  { now: 'Sat 7 March 12:00', interviews: [{ at: '7 March 10:00', met: 'ana' }] },
  [
    'following-up',
    '7 March thank-you ana due email (i1)',
    '16 March call ana 1.1 upcoming (i1)',
    '23 March call ana 2.1 upcoming (i1)',
    '30 March call ana 3.1 upcoming (i1)',
  ],
)
row('it is due until the following day has ended', { now: 'Tue 3 March 23:59' }, [
  'following-up',
  '2 March thank-you ana due email',
  '…',
])
row('then it is overdue', { now: 'Wed 4 March 00:00' }, [
  'following-up',
  '2 March thank-you ana overdue email',
  ...calls,
])
row('on the seventh day it may still be written', { now: 'Mon 9 March 23:59' }, [
  'following-up',
  '2 March thank-you ana overdue email',
  '9 March call ana 1.1 due',
  '16 March call ana 2.1 upcoming',
  '23 March call ana 3.1 upcoming',
])
row('from the eighth day on it is left out', { now: 'Tue 10 March 00:00' }, [
  'following-up',
  '9 March call ana 1.1 overdue',
  '17 March call ana 2.1 upcoming',
  '24 March call ana 3.1 upcoming',
])
row(
  'after the first counted call it is left out',
  { now: 'Thu 5 March 10:00', journal: ['4 March 10:00 ana call voicemail'] },
  [
    'following-up',
    '4 March call ana 1.1 done voicemail',
    '11 March call ana 1.2 upcoming',
    '18 March call ana 2.1 upcoming',
    '25 March call ana 3.1 upcoming',
  ],
)
row(
  'a call that nobody answered leaves it standing',
  { now: 'Wed 4 March 11:00', journal: ['4 March 10:00 ana call no-answer'] },
  [
    'following-up',
    '2 March thank-you ana overdue email',
    '4 March call ana 1.1 done no-answer',
    ...calls,
  ],
)
row(
  'after the first check-in it is left out',
  { now: 'Thu 5 March 10:00', journal: ['4 March 10:00 ana check-in by email'] },
  [
    'following-up',
    '4 March check-in ana 1 done email',
    '11 March call ana 2.1 upcoming',
    '18 March call ana 3.1 upcoming',
  ],
)
row(
  'a call to a colleague leaves it standing',
  { now: 'Thu 5 March 10:00', met: 'ana ben', journal: ['4 March 10:00 ben call talked'] },
  [
    'following-up',
    '2 March thank-you ana overdue email',
    '4 March call ben 1.1 done talked',
    '9 March call ana 1.1 upcoming',
    '11 March call ben 2.1 upcoming',
    '…',
  ],
)
row(
  'without any way to reach somebody it waits for one',
  { now: 'Wed 4 March 10:00', met: 'kit' },
  [
    'following-up',
    '2 March thank-you kit blocked, needs email or postal address',
    '9 March call kit 1.1 blocked, needs phone',
  ],
)
row(
  'what Dana sends wins over what was suggested',
  {
    now: 'Tue 3 March 09:00',
    met: 'ben',
    dana: { post: 'handwritten' },
    journal: ['2 March 19:00 ben thank-you by email'],
  },
  ['following-up', '2 March thank-you ben done email', '9 March call ben 1.1 upcoming', '…'],
)
row(
  'sent late it is done on the day it was sent, and given two days',
  { now: 'Thu 12 March 12:00', journal: ['12 March 09:00 ana thank-you by email'] },
  [
    'following-up',
    '12 March thank-you ana done email',
    '16 March call ana 1.1 upcoming',
    '23 March call ana 2.1 upcoming',
    '30 March call ana 3.1 upcoming',
  ],
)
row(
  'an email and then a card are two steps done',
  {
    now: 'Wed 4 March 12:00',
    met: 'ben',
    journal: ['2 March 19:00 ben thank-you by email', '4 March 09:00 ben thank-you by card'],
  },
  [
    'following-up',
    '2 March thank-you ben done email',
    '4 March thank-you ben done card',
    '9 March call ben 1.1 upcoming',
    '…',
  ],
)
row(
  'an email that bounced was not sent, and another address is needed',
  { now: 'Tue 3 March 12:00', journal: [thanks, '2 March 19:01 ana bounce'] },
  ['following-up', '2 March thank-you ana blocked, needs email or postal address', ...calls],
)
row(
  'after a bounce there is still the post',
  {
    now: 'Tue 3 March 12:00',
    met: 'ben',
    journal: ['2 March 19:00 ben thank-you by email', '2 March 19:01 ben bounce'],
  },
  ['following-up', '2 March thank-you ben due letter', '…'],
)
row(
  'a letter does not bounce',
  {
    now: 'Tue 3 March 12:00',
    met: 'ben',
    journal: ['2 March 19:00 ben thank-you by letter', '2 March 19:01 ben bounce'],
  },
  ['following-up', '2 March thank-you ben done letter', '…'],
)
