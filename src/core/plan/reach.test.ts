// A wrong number, a bounce, a way that was never known: the round becomes a check-in, or waits for a phone.
import { row } from '../../../test/plan/row.ts'

const thanks = '2 March 19:00 ana thank-you by email'
const thanked = '2 March thank-you ana done email'
const noPhone = { ana: { phone: undefined } }
const bounced = [thanks, '9 March 10:00 ana check-in by email', '9 March 10:01 ana bounce']

row(
  'with a wrong number the round goes on by email',
  { now: 'Mon 9 March 12:00', journal: [thanks, '9 March 10:00 ana call wrong-number'] },
  [
    'following-up',
    thanked,
    '9 March check-in ana 1 due email',
    '9 March call ana 1.1 done wrong-number',
    '16 March check-in ana 2 upcoming email',
    '23 March check-in ana 3 upcoming email',
  ],
)
row(
  'put right, the call stands on that day',
  {
    now: 'Wed 11 March 10:00',
    journal: [
      ...[thanks, '9 March 10:00 ana call wrong-number'],
      '10 March 10:00 ana corrected phone',
    ],
  },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done wrong-number',
    '10 March call ana 1.1 overdue',
    '18 March call ana 2.1 upcoming',
    '25 March call ana 3.1 upcoming',
  ],
)
row(
  'put right before its own day, the call keeps it',
  {
    now: 'Thu 5 March 12:00',
    journal: [
      ...[thanks, '4 March 10:00 ana call wrong-number'],
      '5 March 10:00 ana corrected phone',
    ],
  },
  [
    'following-up',
    thanked,
    '4 March call ana 1.1 done wrong-number',
    '9 March call ana 1.1 upcoming',
    '…',
  ],
)
row(
  'put right on a Saturday, the call stands on Monday',
  {
    now: 'Sat 14 March 12:00',
    journal: [
      ...[thanks, '13 March 10:00 ana call wrong-number'],
      '14 March 10:00 ana corrected phone',
    ],
  },
  [
    'following-up',
    thanked,
    '13 March call ana 1.1 done wrong-number',
    '16 March call ana 1.1 upcoming',
    '23 March call ana 2.1 upcoming',
    '30 March call ana 3.1 upcoming',
  ],
)
row(
  'an email put right does not mend the phone',
  {
    now: 'Tue 10 March 12:00',
    journal: [
      ...[thanks, '9 March 10:00 ana call wrong-number'],
      '10 March 10:00 ana corrected email',
    ],
  },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done wrong-number',
    '10 March check-in ana 1 due email',
    '17 March check-in ana 2 upcoming email',
    '24 March check-in ana 3 upcoming email',
  ],
)
row(
  'a second try to a wrong number becomes a check-in of the first round',
  {
    now: 'Mon 16 March 12:00',
    journal: [
      ...[thanks, '9 March 10:00 ana call voicemail'],
      '16 March 10:00 ana call wrong-number',
    ],
  },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done voicemail',
    '16 March check-in ana 1 due email',
    '16 March call ana 1.2 done wrong-number',
    '23 March check-in ana 2 upcoming email',
    '30 March check-in ana 3 upcoming email',
  ],
)
row(
  'without a phone every round is a check-in',
  { now: 'Wed 4 March 10:00', people: noPhone, journal: [thanks] },
  [
    'following-up',
    thanked,
    '9 March check-in ana 1 upcoming email',
    '16 March check-in ana 2 upcoming email',
    '23 March check-in ana 3 upcoming email',
  ],
)
row(
  'a check-in ends its round, the next comes a week later, rolled',
  {
    now: 'Wed 11 March 10:00',
    people: noPhone,
    journal: [thanks, '7 March 10:00 ana check-in by email'],
  },
  [
    'following-up',
    thanked,
    '7 March check-in ana 1 done email',
    '16 March check-in ana 2 upcoming email',
    '23 March check-in ana 3 upcoming email',
  ],
)
row(
  'a check-in ends the round of somebody with a phone as well',
  {
    now: 'Tue 17 March 10:00',
    journal: [
      ...[thanks, '9 March 10:00 ana call voicemail'],
      '16 March 10:00 ana check-in by email',
    ],
  },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done voicemail',
    '16 March check-in ana 1 done email',
    '23 March call ana 2.1 upcoming',
    '30 March call ana 3.1 upcoming',
  ],
)
row(
  'without phone and email the round waits for a phone, and nothing follows',
  {
    now: 'Tue 3 March 10:00',
    met: 'ben',
    people: { ben: { phone: undefined, email: undefined } },
  },
  ['following-up', '2 March thank-you ben due letter', '9 March call ben 1.1 blocked, needs phone'],
)
row(
  'a check-in that bounced was not sent; the thanks before it were',
  { now: 'Tue 10 March 12:00', people: noPhone, journal: bounced },
  ['following-up', thanked, '9 March call ana 1.1 blocked, needs phone'],
)
row(
  'a further bounce without a further email changes nothing',
  { now: 'Tue 10 March 12:00', people: noPhone, journal: [...bounced, '9 March 10:02 ana bounce'] },
  ['following-up', thanked, '9 March call ana 1.1 blocked, needs phone'],
)
const mended = [...bounced, '10 March 09:00 ana corrected email']
row(
  'an email put right brings the check-in back, on that day',
  { now: 'Tue 10 March 12:00', people: noPhone, journal: mended },
  [
    'following-up',
    thanked,
    '10 March check-in ana 1 due email',
    '17 March check-in ana 2 upcoming email',
    '24 March check-in ana 3 upcoming email',
  ],
)
row(
  'a late bounce of the same email leaves what was put right',
  { now: 'Tue 10 March 12:00', people: noPhone, journal: [...mended, '10 March 09:30 ana bounce'] },
  ['following-up', thanked, '10 March check-in ana 1 due email', '…'],
)
row(
  'a further email may bounce again',
  {
    now: 'Tue 10 March 12:00',
    people: noPhone,
    journal: [...mended, '10 March 10:00 ana check-in by email', '10 March 10:01 ana bounce'],
  },
  ['following-up', thanked, '10 March call ana 1.1 blocked, needs phone'],
)
row(
  'a bounce without an email before it makes the address unknown',
  { now: 'Tue 3 March 12:00', people: noPhone, journal: ['3 March 10:00 ana bounce'] },
  [
    'following-up',
    '2 March thank-you ana blocked, needs email or postal address',
    '9 March call ana 1.1 blocked, needs phone',
  ],
)
row(
  "a colleague's bounce is a colleague's",
  {
    now: 'Tue 3 March 12:00',
    met: 'ana ben',
    journal: [thanks, '2 March 19:10 ben thank-you by email', '2 March 19:11 ben bounce'],
  },
  ['following-up', thanked, '2 March thank-you ben due letter', '…'],
)
row(
  'a letter in between is no further email',
  {
    now: 'Tue 10 March 12:00',
    people: noPhone,
    journal: [...mended, '10 March 09:10 ana thank-you by letter', '10 March 09:30 ana bounce'],
  },
  [
    'following-up',
    thanked,
    '10 March thank-you ana done letter',
    '16 March check-in ana 1 upcoming email',
    '…',
  ],
)
row(
  'a phone put right does not mend the email, nor is there one where none is known',
  {
    now: 'Tue 10 March 12:00',
    people: noPhone,
    journal: [...bounced, '10 March 09:00 ana corrected phone'],
  },
  ['following-up', thanked, '10 March call ana 1.1 blocked, needs phone'],
)
row(
  'an email put right that nobody knows is still unknown',
  { now: 'Tue 10 March 12:00', met: 'kit', journal: ['10 March 09:00 kit corrected email'] },
  ['following-up', '10 March call kit 1.1 blocked, needs phone'],
)
