// A date given on a call or in a reply holds back every call until it has passed; the date given last counts.
import { row } from '../../../test/plan/row.ts'

const thanks = '2 March 19:00 ana thank-you by email'
const thanked = '2 March thank-you ana done email'

row(
  'a date given on a call holds back a colleague too',
  {
    now: 'Thu 12 March 10:00',
    met: 'ana ben',
    journal: [
      ...[thanks, '3 March 10:00 ben thank-you by card'],
      '9 March 10:00 ana call talked, decision by 20 March',
      '9 March 11:00 ben call voicemail',
    ],
  },
  [
    'following-up',
    thanked,
    '3 March thank-you ben done card',
    '9 March call ana 1.1 done talked',
    '9 March call ben 1.1 done voicemail',
    '23 March status-note ana upcoming email',
    '23 March call ben 1.2 upcoming',
    '30 March call ana 2.1 upcoming',
    '30 March call ben 2.1 upcoming',
    '6 April call ana 3.1 upcoming',
    '6 April call ben 3.1 upcoming',
  ],
)
row(
  'a date given in a reply holds back the first round',
  {
    now: 'Wed 11 March 10:00',
    met: 'ana ben',
    journal: [
      ...[thanks, '2 March 19:30 ben thank-you by letter'],
      '10 March 10:00 ben reply update, decision by 25 March',
    ],
  },
  [
    'following-up',
    thanked,
    '2 March thank-you ben done letter',
    '26 March call ana 1.1 upcoming',
    '26 March status-note ben upcoming email',
    '2 April call ana 2.1 upcoming',
    '2 April call ben 1.1 upcoming',
    '9 April call ana 3.1 upcoming',
    '9 April call ben 2.1 upcoming',
    '16 April call ben 3.1 upcoming',
  ],
)
row(
  'the day of the date itself is held',
  {
    now: 'Wed 4 March 12:00',
    met: 'ana ben',
    journal: ['4 March 10:00 ana call talked, decision by 9 March'],
  },
  [
    'following-up',
    '2 March thank-you ben overdue letter',
    '4 March call ana 1.1 done talked',
    '10 March status-note ana upcoming email',
    '10 March call ben 1.1 upcoming',
    '17 March call ana 2.1 upcoming',
    '17 March call ben 2.1 upcoming',
    '24 March call ana 3.1 upcoming',
    '24 March call ben 3.1 upcoming',
  ],
)
row(
  'a date given at the interview leaves the second try of the first round',
  {
    now: 'Thu 12 March 10:00',
    by: '20 March',
    journal: [thanks, '9 March 10:00 ana call voicemail'],
  },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done voicemail',
    '16 March call ana 1.2 upcoming',
    '23 March status-note ana upcoming email',
    '30 March call ana 2.1 upcoming',
    '6 April call ana 3.1 upcoming',
  ],
)
row(
  'check-ins are held like calls',
  {
    now: 'Wed 4 March 12:00',
    met: 'ben ana',
    people: { ana: { phone: undefined } },
    journal: [thanks, '4 March 10:00 ben call talked, decision by 18 March'],
  },
  [
    'following-up',
    thanked,
    '4 March call ben 1.1 done talked',
    '19 March status-note ben upcoming email',
    '19 March check-in ana 1 upcoming email',
    '26 March call ben 2.1 upcoming',
    '26 March check-in ana 2 upcoming email',
    '2 April call ben 3.1 upcoming',
    '2 April check-in ana 3 upcoming email',
  ],
)
row(
  'an earlier date given later frees the calls, and is the one asked about',
  {
    now: 'Fri 6 March 12:00',
    journal: [
      thanks,
      '4 March 10:00 ana reply update, decision by 30 April',
      '6 March 10:00 ana reply update, decision by 10 March',
    ],
  },
  [
    'following-up',
    thanked,
    '11 March status-note ana upcoming email',
    '18 March call ana 1.1 upcoming',
    '25 March call ana 2.1 upcoming',
    '1 April call ana 3.1 upcoming',
  ],
)
row(
  'a later date given on a call takes the place of the one from the interview',
  {
    now: 'Mon 9 March 12:00',
    by: '12 March',
    journal: [thanks, '9 March 10:00 ana call talked, decision by 30 April'],
  },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done talked',
    '1 May status-note ana upcoming email',
    '8 May call ana 2.1 upcoming',
    '15 May call ana 3.1 upcoming',
  ],
)
row(
  'a colleague who gives another date is the one to ask',
  {
    now: 'Mon 9 March 12:00',
    met: 'ana ben',
    by: '12 March',
    journal: [
      '9 March 10:00 ana call talked',
      '9 March 11:00 ben call talked, decision by 18 March',
    ],
  },
  [
    'following-up',
    '9 March call ana 1.1 done talked',
    '9 March call ben 1.1 done talked',
    '19 March call ana 2.1 upcoming',
    '19 March status-note ben upcoming email',
    '26 March call ana 3.1 upcoming',
    '26 March call ben 2.1 upcoming',
    '2 April call ben 3.1 upcoming',
  ],
)
row(
  'a date named beside mere thanks changes nothing',
  {
    now: 'Thu 5 March 12:00',
    journal: [thanks, '5 March 10:00 ana reply courtesy, decision by 20 March'],
  },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 upcoming',
    '16 March call ana 2.1 upcoming',
    '23 March call ana 3.1 upcoming',
  ],
)
row(
  'a date read out of a reply was given when the reply came',
  {
    now: 'Fri 6 March 12:00',
    journal: [
      ...[thanks, '4 March 10:00 ana reply', '5 March 10:00 ana status-note by email'],
      '6 March 10:00 ana read update, decision by 12 March',
    ],
  },
  [
    'following-up',
    thanked,
    '5 March status-note ana done email',
    '13 March call ana 1.1 upcoming',
    '20 March call ana 2.1 upcoming',
    '27 March call ana 3.1 upcoming',
  ],
)
row(
  'a date written down with the reply counts once the reply is read',
  {
    now: 'Fri 6 March 12:00',
    journal: [
      ...[thanks, '4 March 10:00 ana reply, decision by 12 March'],
      '6 March 10:00 ana read update',
    ],
  },
  [
    'following-up',
    thanked,
    '13 March status-note ana upcoming email',
    '20 March call ana 1.1 upcoming',
    '27 March call ana 2.1 upcoming',
    '3 April call ana 3.1 upcoming',
  ],
)
row(
  'a date that passed over a weekend frees the calls on Monday',
  {
    now: 'Mon 9 March 12:00',
    met: 'ana ben',
    journal: [
      '9 March 10:00 ben call talked',
      '9 March 11:00 ana call talked, decision by 20 March',
    ],
  },
  [
    'following-up',
    '9 March call ana 1.1 done talked',
    '9 March call ben 1.1 done talked',
    '23 March status-note ana upcoming email',
    '23 March call ben 2.1 upcoming',
    '30 March call ana 2.1 upcoming',
    '30 March call ben 3.1 upcoming',
    '6 April call ana 3.1 upcoming',
  ],
)
