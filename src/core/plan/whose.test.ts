// Steps stand per interview that has ended, for everyone met there; an entry belongs to the latest interview begun.
import { row } from '../../../test/plan/row.ts'

const thanks = '2 March 19:00 ana thank-you by email'
const twice = [
  { at: '2 March 14:00', met: 'ana' },
  { at: '11 March 09:00', met: 'ana' },
]

row('while the interview goes on there is nothing to do', { now: 'Mon 2 March 14:59' }, [
  'scheduled',
])
row('an hour after it began it has ended, if nothing else is said', { now: 'Mon 2 March 15:00' }, [
  'following-up',
  '2 March thank-you ana due email',
  '…',
])
row(
  'an interview with an end of its own lasts until then',
  {
    now: 'Mon 2 March 16:29',
    interviews: [{ at: '2 March 14:00', until: '2 March 16:30', met: 'ana' }],
  },
  ['scheduled'],
)
row(
  'of two interviews with one person the later one takes over, the unsent thanks too',
  { now: 'Wed 4 March 12:00', interviews: [twice[0]!, { at: '4 March 09:00', met: 'ana' }] },
  [
    'following-up',
    '4 March thank-you ana due email (i2)',
    '11 March call ana 1.1 upcoming (i2)',
    '18 March call ana 2.1 upcoming (i2)',
    '25 March call ana 3.1 upcoming (i2)',
  ],
)
row(
  'rounds are counted anew for the later interview; what was done stays with the earlier one',
  {
    now: 'Thu 12 March 10:00',
    interviews: twice,
    journal: [
      ...[thanks, '9 March 10:00 ana call voicemail'],
      ...['10 March 10:00 advanced', '11 March 12:00 ana thank-you by email'],
    ],
  },
  [
    'following-up',
    '2 March thank-you ana done email (i1)',
    '9 March call ana 1.1 done voicemail (i1)',
    '11 March thank-you ana done email (i2)',
    '18 March call ana 1.1 upcoming (i2)',
    '25 March call ana 2.1 upcoming (i2)',
    '1 April call ana 3.1 upcoming (i2)',
  ],
)
row(
  'advanced by a reply, met again: only the new interview is followed up',
  {
    now: 'Thu 12 March 10:00',
    interviews: twice,
    journal: [thanks, '6 March 10:00 ana reply advanced'],
  },
  [
    'following-up',
    '2 March thank-you ana done email (i1)',
    '11 March thank-you ana due email (i2)',
    '18 March call ana 1.1 upcoming (i2)',
    '25 March call ana 2.1 upcoming (i2)',
    '1 April call ana 3.1 upcoming (i2)',
  ],
)
row(
  'until the later interview has ended the earlier one is followed up',
  { now: 'Wed 11 March 09:30', interviews: twice, journal: [thanks] },
  [
    'following-up',
    '2 March thank-you ana done email (i1)',
    '9 March call ana 1.1 overdue (i1)',
    '18 March call ana 2.1 upcoming (i1)',
    '25 March call ana 3.1 upcoming (i1)',
  ],
)
row(
  'what is written once the later interview has begun belongs to it, whichever is listed first',
  {
    now: 'Wed 11 March 12:00',
    interviews: [twice[1]!, twice[0]!],
    journal: [thanks, '11 March 09:00 ana thank-you by email'],
  },
  [
    'following-up',
    '2 March thank-you ana done email (i2)',
    '11 March thank-you ana done email (i1)',
    '18 March call ana 1.1 upcoming (i1)',
    '…',
  ],
)
row(
  'who was not met again is still followed up',
  {
    now: 'Wed 11 March 12:00',
    interviews: [{ at: '2 March 14:00', met: 'ana ben' }, twice[1]!],
    journal: ['9 March 10:00 ana call talked', '9 March 11:00 ben call talked'],
  },
  [
    'following-up',
    '9 March call ana 1.1 done talked (i1)',
    '9 March call ben 1.1 done talked (i1)',
    '11 March thank-you ana due email (i2)',
    '16 March call ben 2.1 upcoming (i1)',
    '18 March call ana 1.1 upcoming (i2)',
    '23 March call ben 3.1 upcoming (i1)',
    '25 March call ana 2.1 upcoming (i2)',
    '1 April call ana 3.1 upcoming (i2)',
  ],
)
row(
  'an owed material is kept through the later interview',
  {
    now: 'Thu 12 March 10:00',
    interviews: twice,
    journal: [thanks, '3 March 10:00 ana asked-for references by 20 March'],
  },
  [
    'following-up',
    '2 March thank-you ana done email (i1)',
    '11 March thank-you ana due email (i2)',
    '20 March material ana references upcoming (i1)',
    '20 March call ana 1.1 upcoming (i2)',
    '27 March call ana 2.1 upcoming (i2)',
    '3 April call ana 3.1 upcoming (i2)',
  ],
)
row(
  'an entry about somebody never met makes no step and holds nobody back',
  {
    now: 'Wed 4 March 12:00',
    people: { ben: {} },
    journal: [
      ...[thanks, '3 March 10:00 ben call talked'],
      '3 March 11:00 ben asked-for references by 20 March',
    ],
  },
  ['following-up', '2 March thank-you ana done email', '9 March call ana 1.1 upcoming', '…'],
)
row(
  'an entry from before the interview began makes no step',
  { now: 'Mon 2 March 16:00', journal: ['2 March 13:59 ana thank-you by email'] },
  ['following-up', '2 March thank-you ana due email', '9 March call ana 1.1 upcoming', '…'],
)
row(
  'one from the moment it began does',
  { now: 'Mon 2 March 16:00', journal: ['2 March 14:00 ana thank-you by email'] },
  ['following-up', '2 March thank-you ana done email', '9 March call ana 1.1 upcoming', '…'],
)
row(
  'an interview at which nobody was met is never played out',
  {
    now: 'Mon 2 March 16:00',
    interviews: [{ at: '2 March 14:00', met: '' }],
  },
  ['following-up'],
)
