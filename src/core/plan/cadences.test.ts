// Another cadence is the same plan with other numbers; a person's wish wins over it.
import { row } from '../../../test/plan/row.ts'

const thanks = '2 March 19:00 ana thank-you by email'
const thanked = '2 March thank-you ana done email'
const voicemail = '9 March 10:00 ana call voicemail'
const fresh = { now: 'Tue 3 March 10:00', journal: [thanks] }

row(
  'mail-first: every round is a check-in',
  {
    now: 'Thu 12 March 10:00',
    met: 'ana ben',
    cadence: 'mail-first',
    journal: [
      ...[thanks, '3 March 10:00 ben thank-you by letter'],
      '9 March 10:00 ana check-in by email',
    ],
  },
  [
    'following-up',
    thanked,
    '3 March thank-you ben done letter',
    '9 March check-in ana 1 done email',
    '9 March check-in ben 1 overdue email',
    '16 March check-in ana 2 upcoming email',
    '19 March check-in ben 2 upcoming email',
    '23 March check-in ana 3 upcoming email',
    '26 March check-in ben 3 upcoming email',
  ],
)
row(
  'mail-first: without an email the round waits for one',
  {
    now: 'Tue 3 March 10:00',
    met: 'ben',
    cadence: 'mail-first',
    people: { ben: { email: undefined } },
  },
  [
    'following-up',
    '2 March thank-you ben due letter',
    '9 March check-in ben 1 blocked, needs email',
  ],
)
row(
  'mail-first: any counted call ends its round, a voicemail too',
  { now: 'Tue 10 March 10:00', cadence: 'mail-first', journal: [thanks, voicemail] },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done voicemail',
    '16 March check-in ana 2 upcoming email',
    '23 March check-in ana 3 upcoming email',
  ],
)
row(
  'mail-first: who wishes to be called is called, and tried again',
  {
    now: 'Tue 10 March 10:00',
    cadence: 'mail-first',
    people: { ana: { wish: 'call' } },
    journal: [thanks, voicemail],
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
  'one wishes for email, one for nothing, one for nothing in particular',
  {
    now: 'Thu 5 March 10:00',
    met: 'ana ben kit',
    people: {
      ana: { wish: 'email' },
      ben: { wish: 'none' },
      kit: { email: 'kit@halvorsen.example', phone: '+13125550112' },
    },
    journal: [
      ...[thanks, '2 March 19:00 ben thank-you by email'],
      '2 March 19:00 kit thank-you by email',
    ],
  },
  [
    'following-up',
    thanked,
    '2 March thank-you ben done email',
    '2 March thank-you kit done email',
    '9 March check-in ana 1 upcoming email',
    '9 March call kit 1.1 upcoming',
    '16 March check-in ana 2 upcoming email',
    '16 March call kit 2.1 upcoming',
    '23 March check-in ana 3 upcoming email',
    '23 March call kit 3.1 upcoming',
  ],
)
row(
  'who wishes for email has no second try after a voicemail',
  { now: 'Tue 10 March 10:00', people: { ana: { wish: 'email' } }, journal: [thanks, voicemail] },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done voicemail',
    '16 March check-in ana 2 upcoming email',
    '…',
  ],
)
row(
  'who wishes to be called and has no phone is written to',
  { ...fresh, people: { ana: { wish: 'call', phone: undefined } } },
  ['following-up', thanked, '9 March check-in ana 1 upcoming email', '…'],
)
row(
  'a call to somebody who wishes for nothing is a done step, and nothing follows',
  { now: 'Tue 10 March 10:00', people: { ana: { wish: 'none' } }, journal: [thanks, voicemail] },
  ['played-out', thanked, '9 March call ana 1.1 done voicemail'],
)
row('gentle: two rounds, two weeks between them', { ...fresh, cadence: 'gentle' }, [
  'following-up',
  thanked,
  '9 March call ana 1.1 upcoming',
  '23 March call ana 2.1 upcoming',
])
row(
  'gentle: the second try still comes after one week',
  { now: 'Tue 10 March 10:00', cadence: 'gentle', journal: [thanks, voicemail] },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done voicemail',
    '16 March call ana 1.2 upcoming',
    '30 March call ana 2.1 upcoming',
  ],
)
row(
  'gentle: after a call let go the next comes two weeks later',
  {
    now: 'Tue 10 March 10:00',
    cadence: 'gentle',
    journal: [thanks, '10 March 09:00 ana skipped call'],
  },
  ['following-up', thanked, '10 March call ana 1.1 skipped', '24 March call ana 2.1 upcoming'],
)
row(
  'gentle: a call after the end belongs to the second round',
  {
    now: 'Tue 31 March 10:00',
    cadence: 'gentle',
    journal: [
      ...['9 March 10:00 ana call talked', '23 March 10:00 ana call talked'],
      '30 March 10:00 ana call talked',
    ],
  },
  [
    'played-out',
    '9 March call ana 1.1 done talked',
    '23 March call ana 2.1 done talked',
    '30 March call ana 2.1 done talked',
  ],
)
row(
  'own numbers: ten days, then fourteen, two rounds',
  { ...fresh, cadence: { firstAfter: 10, every: 14, rounds: 2, secondTry: false } },
  ['following-up', thanked, '12 March call ana 1.1 upcoming', '26 March call ana 2.1 upcoming'],
)
row('numbers not given are those of classic', { ...fresh, cadence: { every: 10 } }, [
  'following-up',
  thanked,
  '9 March call ana 1.1 upcoming',
  '19 March call ana 2.1 upcoming',
  '30 March call ana 3.1 upcoming',
])
row(
  'without a second try a voicemail ends the first round',
  { now: 'Tue 10 March 10:00', cadence: { secondTry: false }, journal: [thanks, voicemail] },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done voicemail',
    '16 March call ana 2.1 upcoming',
    '23 March call ana 3.1 upcoming',
  ],
)
row('four rounds', { ...fresh, cadence: { rounds: 4 } }, [
  'following-up',
  thanked,
  '9 March call ana 1.1 upcoming',
  '16 March call ana 2.1 upcoming',
  '23 March call ana 3.1 upcoming',
  '30 March call ana 4.1 upcoming',
])
row('no rounds: thanks and nothing else', { ...fresh, cadence: { rounds: 0 } }, [
  'played-out',
  thanked,
])
row(
  'the other distances stay as they are',
  {
    now: 'Fri 6 March 12:00',
    cadence: { firstAfter: 3, every: 3 },
    journal: [thanks, '6 March 10:00 ana reply update'],
  },
  [
    'following-up',
    thanked,
    '13 March call ana 1.1 upcoming',
    '16 March call ana 2.1 upcoming',
    '19 March call ana 3.1 upcoming',
  ],
)
row(
  'a medium of one’s own: email, with numbers',
  { ...fresh, cadence: { medium: 'email', rounds: 1 } },
  ['following-up', thanked, '9 March check-in ana 1 upcoming email'],
)
