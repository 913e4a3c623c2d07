// Status notes where interviews, dates and people are several.
import { row } from '../../../test/plan/row.ts'

const thanks = '2 March 19:00 ana thank-you by email'
const thanked = '2 March thank-you ana done email'
const talked = '9 March 10:00 ana call talked'

row(
  'a date that is to be given at an interview to come is none yet',
  {
    now: 'Tue 3 March 12:00',
    interviews: [
      { at: '2 March 14:00', met: 'ana' },
      { at: '10 March 14:00', met: 'ben', by: '12 March' },
    ],
    journal: [thanks],
  },
  [
    'following-up',
    '2 March thank-you ana done email (i1)',
    '9 March call ana 1.1 upcoming (i1)',
    '16 March call ana 2.1 upcoming (i1)',
    '23 March call ana 3.1 upcoming (i1)',
  ],
)
row(
  'of a date on a call and one in a reply the later one counts',
  {
    now: 'Mon 9 March 12:00',
    journal: [
      ...[thanks, '4 March 10:00 ana reply update, decision by 30 April'],
      '9 March 10:00 ana call talked, decision by 12 March',
    ],
  },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done talked',
    '13 March status-note ana upcoming email',
    '20 March call ana 2.1 upcoming',
    '27 March call ana 3.1 upcoming',
  ],
)
row(
  'an interview to come does not take the note over',
  {
    now: 'Tue 3 March 12:00',
    interviews: [
      { at: '2 March 14:00', met: 'ana', by: '12 March', from: 'kit' },
      { at: '20 March 14:00', met: 'ben' },
    ],
    people: { kit: {} },
    journal: [thanks],
  },
  [
    'following-up',
    '2 March thank-you ana done email (i1)',
    '9 March call ana 1.1 upcoming (i1)',
    '13 March status-note ana upcoming email (i1)',
    '…',
  ],
)
row(
  'met twice, the note is of the later interview',
  {
    now: 'Thu 12 March 10:00',
    interviews: [
      { at: '2 March 14:00', met: 'ana' },
      { at: '11 March 09:00', met: 'ana', by: '13 March', from: 'kit' },
    ],
    people: { kit: {} },
    journal: [thanks, '11 March 12:00 ana thank-you by email'],
  },
  [
    'following-up',
    '2 March thank-you ana done email (i1)',
    '11 March thank-you ana done email (i2)',
    '16 March status-note ana upcoming email (i2)',
    '23 March call ana 1.1 upcoming (i2)',
    '…',
  ],
)
row(
  'without any round there is still the note',
  { now: 'Tue 3 March 12:00', by: '12 March', cadence: { rounds: 0 }, journal: [thanks] },
  ['following-up', thanked, '13 March status-note ana upcoming email'],
)
row(
  'a date that passed before the last call leaves its note while a round is left',
  {
    now: 'Mon 16 March 12:00',
    by: '13 March',
    journal: [talked, '16 March 10:00 ana call voicemail'],
  },
  [
    'following-up',
    '9 March call ana 1.1 done talked',
    '16 March call ana 2.1 done voicemail',
    '18 March status-note ana upcoming email',
    '25 March call ana 3.1 upcoming',
  ],
)
row(
  'let go twice, it is let go once',
  {
    now: 'Wed 11 March 12:00',
    by: '12 March',
    journal: [
      ...[thanks, talked, '10 March 10:00 ana skipped status-note'],
      '11 March 10:00 ana skipped status-note',
    ],
  },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done talked',
    '10 March status-note ana skipped',
    '16 March call ana 2.1 upcoming',
    '23 March call ana 3.1 upcoming',
  ],
)
row(
  'they stay away whatever they write in between',
  {
    now: 'Wed 4 March 12:00',
    by: '12 March',
    journal: [thanks, '3 March 09:00 ana away until 17 March', '4 March 09:00 ana reply courtesy'],
  },
  [
    'following-up',
    thanked,
    '18 March status-note ana upcoming email',
    '25 March call ana 1.1 upcoming',
    '…',
  ],
)
row(
  'a call let go is not the note',
  {
    now: 'Tue 10 March 12:00',
    by: '12 March',
    journal: [thanks, '10 March 10:00 ana skipped call'],
  },
  [
    'following-up',
    thanked,
    '10 March call ana 1.1 skipped',
    '13 March status-note ana upcoming email',
    '20 March call ana 2.1 upcoming',
    '27 March call ana 3.1 upcoming',
  ],
)
