// How the journal is read: up to now, by time, of one moment in its own order, without what was taken back.
import { row } from '../../../test/plan/row.ts'

const thanks = '2 March 19:00 ana thank-you by email'
const thanked = '2 March thank-you ana done email'
const twoCalls = (first: string, second: string) => [
  ...[thanks, `9 March 10:00 ana call ${first}`, `9 March 10:00 ana call ${second}`],
]

row(
  'what is later than now has not happened',
  {
    now: 'Mon 9 March 10:00',
    journal: [thanks, '9 March 10:00 ana call talked', '9 March 10:01 offer'],
  },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done talked',
    '16 March call ana 2.1 upcoming',
    '23 March call ana 3.1 upcoming',
  ],
)
row(
  'two at one moment count in their order: a talk, then a voicemail',
  { now: 'Mon 9 March 12:00', journal: twoCalls('talked', 'voicemail') },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done talked',
    '9 March call ana 2.1 done voicemail',
    '16 March call ana 3.1 upcoming',
  ],
)
row(
  'the other way round they are two tries of the first round',
  { now: 'Mon 9 March 12:00', journal: twoCalls('voicemail', 'talked') },
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
  'entries written down late stand where they happened',
  {
    now: 'Mon 16 March 12:00',
    journal: ['16 March 10:00 ana call talked', '9 March 10:00 ana call voicemail', thanks],
  },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done voicemail',
    '16 March call ana 1.2 done talked',
    '23 March call ana 2.1 upcoming',
    '30 March call ana 3.1 upcoming',
  ],
)
row(
  'a call taken back was never made',
  {
    now: 'Thu 12 March 10:00',
    journal: [
      ...[thanks, 'e2: 9 March 10:00 ana call talked', '9 March 10:05 taken-back e2'],
      '9 March 10:06 ana call voicemail',
    ],
  },
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
  'a rejection taken back leaves the application open',
  {
    now: 'Thu 5 March 10:00',
    journal: [thanks, 'e2: 4 March 10:00 rejection', '4 March 10:05 taken-back e2'],
  },
  ['following-up', thanked, '9 March call ana 1.1 upcoming', '…'],
)
row(
  'what will be taken back later still counts now',
  {
    now: 'Thu 5 March 10:00',
    journal: [thanks, 'e2: 4 March 10:00 rejection', '5 March 10:01 taken-back e2'],
  },
  ['closed', thanked],
)
row(
  'a bounce taken back leaves the thanks sent',
  {
    now: 'Tue 3 March 10:00',
    journal: [thanks, 'b1: 2 March 19:01 ana bounce', '2 March 19:02 taken-back b1'],
  },
  ['following-up', thanked, '9 March call ana 1.1 upcoming', '…'],
)
row(
  'what is taken back this minute is taken back',
  {
    now: 'Thu 5 March 10:00',
    journal: [thanks, 'e2: 4 March 10:00 rejection', '5 March 10:00 taken-back e2'],
  },
  ['following-up', thanked, '9 March call ana 1.1 upcoming', '…'],
)
