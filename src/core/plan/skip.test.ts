// A call or a status note let go: the next open step of that kind stands skipped on the day of the entry.
import { row } from '../../../test/plan/row.ts'

const thanks = '2 March 19:00 ana thank-you by email'
const thanked = '2 March thank-you ana done email'
const calls = [
  '9 March call ana 1.1 upcoming',
  '16 March call ana 2.1 upcoming',
  '23 March call ana 3.1 upcoming',
]

for (const kind of ['call', 'check-in']) {
  row(
    `a call let go ends its round without counting: ${kind}`,
    { now: 'Thu 12 March 10:00', journal: [thanks, `11 March 10:00 ana skipped ${kind}`] },
    [
      'following-up',
      thanked,
      '11 March call ana 1.1 skipped',
      '18 March call ana 2.1 upcoming',
      '25 March call ana 3.1 upcoming',
    ],
  )
}
row(
  'it does not count: the thanks still stand',
  { now: 'Wed 4 March 10:00', journal: ['4 March 09:00 ana skipped call'] },
  [
    'following-up',
    '2 March thank-you ana overdue email',
    '4 March call ana 1.1 skipped',
    '11 March call ana 2.1 upcoming',
    '18 March call ana 3.1 upcoming',
  ],
)
row(
  'the second try let go ends the first round',
  {
    now: 'Sat 14 March 12:00',
    journal: [thanks, '9 March 10:00 ana call voicemail', '14 March 10:00 ana skipped call'],
  },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done voicemail',
    '14 March call ana 1.2 skipped',
    '23 March call ana 2.1 upcoming',
    '30 March call ana 3.1 upcoming',
  ],
)
row(
  'where the round is a check-in, a check-in is let go',
  {
    now: 'Thu 12 March 10:00',
    people: { ana: { phone: undefined } },
    journal: [thanks, '11 March 10:00 ana skipped call'],
  },
  [
    'following-up',
    thanked,
    '11 March check-in ana 1 skipped',
    '18 March check-in ana 2 upcoming email',
    '25 March check-in ana 3 upcoming email',
  ],
)
const twice = [thanks, '11 March 10:00 ana skipped call', '11 March 10:01 ana skipped call']
row('let go twice, two rounds are over', { now: 'Thu 12 March 10:00', journal: twice }, [
  'following-up',
  thanked,
  '11 March call ana 1.1 skipped',
  '11 March call ana 2.1 skipped',
  '18 March call ana 3.1 upcoming',
])
row(
  'let go three times it is the end, and a fourth time there is nothing to let go',
  {
    now: 'Thu 12 March 12:00',
    journal: [...twice, '12 March 10:00 ana skipped call', '12 March 11:00 ana skipped call'],
  },
  [
    'played-out',
    thanked,
    '11 March call ana 1.1 skipped',
    '11 March call ana 2.1 skipped',
    '12 March call ana 3.1 skipped',
  ],
)
row(
  'no call is let go before the interview has ended, nor where nothing is wished for',
  {
    now: 'Tue 3 March 12:00',
    met: 'ana ben',
    people: { ben: { wish: 'none' } },
    journal: [
      ...[thanks, '2 March 14:30 ana skipped call'],
      ...['2 March 19:30 ben thank-you by email', '3 March 10:00 ben skipped call'],
    ],
  },
  ['following-up', thanked, '2 March thank-you ben done email', ...calls],
)
row(
  'no call is let go after the end, or once a further interview is agreed',
  {
    now: 'Sat 7 March 12:00',
    journal: [
      ...[thanks, '4 March 10:00 offer', '4 March 11:00 ana skipped call'],
      ...['5 March 10:00 advanced', '6 March 10:00 ana skipped call'],
    ],
  },
  ['advanced', thanked],
)
const talked = [thanks, '9 March 10:00 ana call talked']
const letGo = [...talked, '10 March 10:00 ana skipped status-note']
row(
  'a status note let go does not come back',
  { now: 'Mon 16 March 10:00', by: '12 March', journal: letGo },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done talked',
    '10 March status-note ana skipped',
    '16 March call ana 2.1 due',
    '23 March call ana 3.1 upcoming',
  ],
)
row(
  'for another date there is another note',
  {
    now: 'Mon 16 March 12:00',
    by: '12 March',
    journal: [...letGo, '16 March 10:00 ana call voicemail, decision by 20 March'],
  },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done talked',
    '10 March status-note ana skipped',
    '16 March call ana 2.1 done voicemail',
    '23 March status-note ana upcoming email',
    '30 March call ana 3.1 upcoming',
  ],
)
row(
  'where no note stands, or it goes to somebody else, none is let go',
  {
    now: 'Tue 10 March 12:00',
    met: 'ana ben',
    journal: [
      ...[...talked, '10 March 10:00 ana skipped status-note'],
      ...[
        '10 March 10:30 ben call talked, decision by 12 March',
        '10 March 11:00 ana skipped status-note',
      ],
    ],
  },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done talked',
    '10 March call ben 1.1 done talked',
    '13 March status-note ben upcoming email',
    '16 March call ana 2.1 upcoming',
    '20 March call ben 2.1 upcoming',
    '23 March call ana 3.1 upcoming',
    '27 March call ben 3.1 upcoming',
  ],
)
