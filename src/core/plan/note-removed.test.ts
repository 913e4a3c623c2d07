// Only the journal removes a status note: it was sent, there was news, or the rounds were over.
import { row } from '../../../test/plan/row.ts'

const thanks = '2 March 19:00 ana thank-you by email'
const thanked = '2 March thank-you ana done email'
const voicemail = '9 March 10:00 ana call voicemail'
const talked = '9 March 10:00 ana call talked'

row(
  'sent, the next call waits its week',
  {
    now: 'Fri 13 March 12:00',
    by: '12 March',
    journal: [thanks, talked, '13 March 10:00 ana status-note by email'],
  },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done talked',
    '13 March status-note ana done email',
    '20 March call ana 2.1 upcoming',
    '27 March call ana 3.1 upcoming',
  ],
)
row(
  'any status note since the date was given is its note, to whomever it went',
  {
    now: 'Wed 11 March 12:00',
    met: 'ana ben',
    by: '12 March',
    journal: [talked, '9 March 11:00 ben call talked', '11 March 10:00 ben status-note by email'],
  },
  [
    'following-up',
    '9 March call ana 1.1 done talked',
    '9 March call ben 1.1 done talked',
    '11 March status-note ben done email',
    '16 March call ana 2.1 upcoming',
    '18 March call ben 2.1 upcoming',
    '23 March call ana 3.1 upcoming',
    '25 March call ben 3.1 upcoming',
  ],
)
row(
  'one sent before the date was given is not',
  {
    now: 'Mon 9 March 12:00',
    journal: [
      ...[thanks, '4 March 10:00 ana status-note by email'],
      '9 March 10:00 ana call talked, decision by 12 March',
    ],
  },
  [
    'following-up',
    thanked,
    '4 March status-note ana done email',
    '9 March call ana 1.1 done talked',
    '13 March status-note ana upcoming email',
    '20 March call ana 2.1 upcoming',
    '27 March call ana 3.1 upcoming',
  ],
)
row(
  'one that bounced was not sent',
  {
    now: 'Fri 13 March 12:00',
    by: '12 March',
    journal: [
      ...[thanks, talked, '13 March 10:00 ana status-note by email'],
      '13 March 10:01 ana bounce',
    ],
  },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done talked',
    '13 March status-note ana blocked, needs email or postal address',
    '16 March call ana 2.1 upcoming',
    '23 March call ana 3.1 upcoming',
  ],
)
row(
  'a talk on the very day of the date is news',
  {
    now: 'Thu 12 March 12:00',
    by: '12 March',
    journal: [thanks, voicemail, '12 March 10:00 ana call talked'],
  },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done voicemail',
    '12 March call ana 1.2 done talked',
    '19 March call ana 2.1 upcoming',
    '26 March call ana 3.1 upcoming',
  ],
)
row(
  'a talk on the day before is not',
  {
    now: 'Wed 11 March 12:00',
    by: '12 March',
    journal: [thanks, voicemail, '11 March 10:00 ana call talked'],
  },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done voicemail',
    '11 March call ana 1.2 done talked',
    '13 March status-note ana upcoming email',
    '20 March call ana 2.1 upcoming',
    '27 March call ana 3.1 upcoming',
  ],
)
row(
  'a talk after the date leaves the calls alone',
  {
    now: 'Tue 24 March 10:00',
    by: '20 March',
    journal: [thanks, talked, '23 March 10:00 ana call talked'],
  },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done talked',
    '23 March call ana 2.1 done talked',
    '30 March call ana 3.1 upcoming',
  ],
)
row(
  'a talk with a colleague after the date is news as well',
  {
    now: 'Fri 13 March 12:00',
    met: 'ana ben',
    by: '12 March',
    journal: [talked, '13 March 10:00 ben call talked'],
  },
  [
    'following-up',
    '9 March call ana 1.1 done talked',
    '13 March call ben 1.1 done talked',
    '16 March call ana 2.1 upcoming',
    '20 March call ben 2.1 upcoming',
    '23 March call ana 3.1 upcoming',
    '27 March call ben 3.1 upcoming',
  ],
)
row(
  'a voicemail after the date moves the note and removes nothing',
  {
    now: 'Fri 13 March 12:00',
    by: '12 March',
    journal: [thanks, '13 March 10:00 ana call voicemail'],
  },
  [
    'following-up',
    thanked,
    '13 March call ana 1.1 done voicemail',
    '16 March status-note ana upcoming email',
    '23 March call ana 1.2 upcoming',
    '30 March call ana 2.1 upcoming',
    '6 April call ana 3.1 upcoming',
  ],
)
row(
  'an update on the day of the date is news',
  {
    now: 'Thu 12 March 12:00',
    by: '12 March',
    journal: [thanks, talked, '12 March 10:00 ana reply update'],
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
  'an update before the date moves the note to a week after it',
  {
    now: 'Fri 20 March 10:00',
    by: '20 March',
    journal: [thanks, talked, '19 March 10:00 ana reply update'],
  },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done talked',
    '26 March status-note ana upcoming email',
    '2 April call ana 2.1 upcoming',
    '9 April call ana 3.1 upcoming',
  ],
)
const allFour = ['9 March', '16 March', '23 March', '30 March'].map(
  (day) => `${day} 10:00 ana call voicemail`,
)
const allFourDone = [
  '9 March call ana 1.1 done voicemail',
  '16 March call ana 1.2 done voicemail',
  '23 March call ana 2.1 done voicemail',
  '30 March call ana 3.1 done voicemail',
]
row(
  'rounds over and the date passed by then: no note stands',
  { now: 'Tue 31 March 10:00', by: '29 March', journal: allFour },
  ['played-out', ...allFourDone],
)
row(
  'rounds over, but the date had not passed: it stands, two days after the last call',
  { now: 'Tue 31 March 10:00', by: '30 March', journal: allFour },
  ['following-up', ...allFourDone, '1 April status-note ana upcoming email'],
)
