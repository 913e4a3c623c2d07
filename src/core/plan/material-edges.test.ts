// Materials put off, let go, or asked for while much else happens.
import { row } from '../../../test/plan/row.ts'

const thanks = '2 March 19:00 ana thank-you by email'
const thanked = '2 March thank-you ana done email'
const asked = [
  ...[
    thanks,
    '9 March 10:00 ana call talked',
    '9 March 10:10 ana asked-for references by 18 March',
  ],
  '9 March 10:11 ana asked-for portfolio by 20 March',
]
const now = 'Wed 11 March 12:00'
const talked = '9 March call ana 1.1 done talked'
const references = '18 March material ana references upcoming'
const portfolio = '20 March material ana portfolio upcoming'
const calls = ['20 March call ana 2.1 upcoming', '27 March call ana 3.1 upcoming']
const usual = ['following-up', thanked, talked, references, portfolio, ...calls]

row(
  'let go first and sent later, it was let go',
  {
    now,
    journal: [
      ...[...asked, '10 March 09:00 ana skipped material references'],
      '11 March 09:00 provided references',
    ],
  },
  [
    'following-up',
    thanked,
    talked,
    '10 March material ana references skipped',
    portfolio,
    ...calls,
  ],
)
row(
  'let go twice, both are',
  {
    now,
    journal: [
      ...asked,
      '10 March 09:00 ana skipped material',
      '11 March 09:00 ana skipped material',
    ],
  },
  [
    'following-up',
    thanked,
    talked,
    '10 March material ana references skipped',
    '11 March material ana portfolio skipped',
    '16 March call ana 2.1 upcoming',
    '23 March call ana 3.1 upcoming',
  ],
)
row(
  'what a colleague is owed is a colleague’s to let go',
  { now, people: { ben: {} }, journal: [...asked, '10 March 09:00 ben skipped material'] },
  usual,
)
for (const [why, line] of [
  ['a call put off', '10 March 09:00 ana snoozed call to 24 March'],
  ['put off before it was asked for', '9 March 10:05 ana snoozed material to 24 March'],
  ['put off to an earlier day', '10 March 09:00 ana snoozed material to 12 March'],
  ['put off by more than 14 days', '10 March 09:00 ana snoozed material to 6 April'],
  ['something else put off', '10 March 09:00 ana snoozed material photos to 24 March'],
] as const) {
  const lines =
    why === 'a call put off'
      ? [...usual.slice(0, 5), '24 March call ana 2.1 upcoming', '31 March call ana 3.1 upcoming']
      : usual
  row(`it stands as it stood: ${why}`, { now, journal: [...asked, line] }, lines)
}
row(
  'put off without saying what, all of them are',
  { now, journal: [...asked, '10 March 09:00 ana snoozed material to 24 March'] },
  [
    'following-up',
    thanked,
    talked,
    '24 March material ana references upcoming',
    '24 March material ana portfolio upcoming',
    '24 March call ana 2.1 upcoming',
    '31 March call ana 3.1 upcoming',
  ],
)
row(
  'nothing is let go while the application is closed',
  {
    now,
    journal: [
      ...[...asked, '10 March 08:00 offer', '10 March 09:00 ana skipped material'],
      '10 March 10:00 advanced',
    ],
  },
  ['advanced', thanked, talked, references, portfolio],
)
