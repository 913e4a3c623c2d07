// Movement: a reply waits to be read; its meaning holds from the reply's own time.
import { row } from '../../../test/plan/row.ts'

const thanks = '2 March 19:00 ana thank-you by email'
const thanked = '2 March thank-you ana done email'
const calls = [
  '9 March call ana 1.1 upcoming',
  '16 March call ana 2.1 upcoming',
  '23 March call ana 3.1 upcoming',
]

row(
  'an unread reply puts everybody on hold',
  {
    now: 'Thu 5 March 10:00',
    met: 'ana ben',
    journal: [thanks, '3 March 10:00 ben thank-you by letter', '4 March 10:00 ben reply'],
  },
  [
    'reply-to-read',
    thanked,
    '3 March thank-you ben done letter',
    '9 March call ana 1.1 on-hold',
    '9 March call ben 1.1 on-hold',
    '16 March call ana 2.1 on-hold',
    '16 March call ben 2.1 on-hold',
    '23 March call ana 3.1 on-hold',
    '23 March call ben 3.1 on-hold',
  ],
)
row(
  'thanks, material and status note wait as well, and so does what is blocked',
  {
    now: 'Tue 3 March 12:00',
    met: 'kit ana',
    by: '30 March',
    journal: ['3 March 10:00 ana asked-for references by 20 March', '3 March 11:00 ana reply'],
  },
  [
    'reply-to-read',
    '2 March thank-you kit on-hold',
    '2 March thank-you ana on-hold email',
    '20 March call kit 1.1 on-hold',
    '20 March material ana references on-hold',
    '20 March call ana 1.1 on-hold',
    '31 March status-note kit on-hold',
    '31 March call ana 2.1 on-hold',
    '7 April call ana 3.1 on-hold',
  ],
)
row(
  'mere thanks change nothing',
  {
    now: 'Thu 5 March 10:00',
    journal: [thanks, '3 March 10:00 ana reply', '4 March 10:00 ana read courtesy'],
  },
  ['following-up', thanked, ...calls],
)
row(
  'a reading gives all unread replies of that person their meaning',
  {
    now: 'Sat 7 March 12:00',
    journal: [
      ...[thanks, '4 March 10:00 ana reply', '6 March 10:00 ana reply'],
      '7 March 10:00 ana read update',
    ],
  },
  ['following-up', thanked, '13 March call ana 1.1 upcoming', '…'],
)
row(
  "a colleague's reply still waits",
  {
    now: 'Sat 7 March 12:00',
    met: 'ana ben',
    journal: [
      ...['4 March 10:00 ana reply', '6 March 10:00 ben reply'],
      '7 March 10:00 ana read courtesy',
    ],
  },
  ['reply-to-read', '2 March thank-you ana on-hold email', '…'],
)
row(
  'a reply that came after the reading waits',
  {
    now: 'Sat 7 March 12:00',
    journal: [
      ...[thanks, '4 March 10:00 ana reply', '5 March 10:00 ana read courtesy'],
      '6 March 10:00 ana reply',
    ],
  },
  ['reply-to-read', thanked, '9 March call ana 1.1 on-hold', '…'],
)
row(
  'a reading without a reply to read changes nothing',
  { now: 'Thu 5 March 12:00', journal: [thanks, '5 March 10:00 ana read offer'] },
  ['following-up', thanked, ...calls],
)
row(
  'a rejection closes the application: what was done remains',
  { now: 'Thu 12 March 10:00', journal: [thanks, '11 March 10:00 ana reply rejection'] },
  ['closed', thanked],
)
for (const news of ['offer', 'rejection', 'withdrawn']) {
  row(
    `an entry closes it as well: ${news}`,
    {
      now: 'Wed 4 March 12:00',
      by: '20 March',
      journal: [
        ...['3 March 10:00 ana asked-for references', '3 March 11:00 ana skipped call'],
        `4 March 10:00 ${news}`,
      ],
    },
    ['closed', '3 March call ana 1.1 skipped'],
  )
}
row(
  'an offer read out of a reply closes it for everybody',
  {
    now: 'Thu 12 March 10:00',
    met: 'ana ben',
    journal: [thanks, '10 March 10:00 ana reply', '11 March 10:00 ana read offer'],
  },
  ['closed', thanked],
)
row(
  'a call made after the end is a done step',
  {
    now: 'Thu 12 March 10:00',
    journal: [thanks, '10 March 10:00 offer', '11 March 10:00 ana call talked'],
  },
  ['closed', thanked, '11 March call ana 1.1 done talked'],
)
row(
  'a further interview is agreed: follow-ups are left out',
  {
    now: 'Wed 11 March 10:00',
    interviews: [
      { at: '2 March 14:00', met: 'ana' },
      { at: '18 March 09:00', met: 'ana ben' },
    ],
    journal: [thanks, '9 March 10:00 ana call talked', '10 March 10:00 ana reply advanced'],
  },
  ['advanced', '2 March thank-you ana done email (i1)', '9 March call ana 1.1 done talked (i1)'],
)
row(
  'unsent thanks stay, and a date given before no longer counts',
  { now: 'Wed 4 March 10:00', by: '12 March', journal: ['3 March 10:00 ana reply advanced'] },
  ['advanced', '2 March thank-you ana overdue email'],
)
row(
  'a date given with the news counts',
  {
    now: 'Wed 4 March 10:00',
    by: '30 April',
    journal: [thanks, '3 March 10:00 ana reply advanced, decision by 12 March'],
  },
  ['advanced', thanked, '13 March status-note ana upcoming email'],
)
row(
  'colleagues of the same interview are left alone too',
  {
    now: 'Thu 12 March 10:00',
    met: 'ana ben',
    journal: [thanks, '2 March 19:30 ben thank-you by email', '6 March 10:00 advanced'],
  },
  ['advanced', thanked, '2 March thank-you ben done email'],
)
row(
  'advanced after an offer opens it again',
  { now: 'Thu 5 March 12:00', journal: ['4 March 10:00 offer', '5 March 10:00 advanced'] },
  ['advanced', '2 March thank-you ana overdue email'],
)
row(
  'a rejection after advanced closes it',
  { now: 'Thu 5 March 12:00', journal: ['4 March 10:00 advanced', '5 March 10:00 rejection'] },
  ['closed'],
)
row(
  'an offer read late was made before the further interview was agreed',
  {
    now: 'Thu 5 March 12:00',
    journal: [
      ...[thanks, '3 March 10:00 ana reply', '4 March 10:00 advanced'],
      '5 March 10:00 ana read offer',
    ],
  },
  ['advanced', thanked],
)
row(
  'mere thanks do not move an overdue call',
  { now: 'Thu 12 March 12:00', journal: [thanks, '12 March 10:00 ana reply courtesy'] },
  ['following-up', thanked, '9 March call ana 1.1 overdue', '19 March call ana 2.1 upcoming', '…'],
)
row(
  'advanced is no update: the next interview keeps its own distances',
  {
    now: 'Thu 12 March 12:00',
    cadence: { firstAfter: 3 },
    interviews: [
      { at: '2 March 14:00', met: 'ana' },
      { at: '11 March 09:00', met: 'ana' },
    ],
    journal: [thanks, '10 March 10:00 advanced', '11 March 12:00 ana thank-you by email'],
  },
  [
    'following-up',
    '2 March thank-you ana done email (i1)',
    '11 March thank-you ana done email (i2)',
    '16 March call ana 1.1 upcoming (i2)',
    '…',
  ],
)
row(
  'a date given in the moment after advanced counts',
  {
    now: 'Wed 4 March 12:00',
    journal: ['4 March 10:00 advanced', '4 March 10:00 ana call talked, decision by 12 March'],
  },
  ['advanced', '4 March call ana 1.1 done talked', '13 March status-note ana upcoming email'],
)
row(
  'one given in the moment before does not',
  {
    now: 'Wed 4 March 12:00',
    journal: ['4 March 10:00 ana call talked, decision by 12 March', '4 March 10:00 advanced'],
  },
  ['advanced', '4 March call ana 1.1 done talked'],
)
row(
  'a call let go before the news stays let go',
  {
    now: 'Thu 5 March 12:00',
    journal: [thanks, '4 March 10:00 ana skipped call', '5 March 10:00 advanced'],
  },
  ['advanced', thanked, '4 March call ana 1.1 skipped'],
)
