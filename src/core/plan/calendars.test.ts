// Whose calendar: days in the contact's zone, working days of the contact's country.
import { row } from '../../../test/plan/row.ts'

const tokyo = { timeZone: 'Asia/Tokyo', country: 'JP' }
const evening = '1 June 20:00'
const thanks = '2 June 08:00 ana thank-you by email'
const aDayAhead = [
  'following-up',
  '2 June thank-you ana done email (i1)',
  '9 June call ana 1.1 overdue (i1)',
  '17 June call ana 2.1 upcoming (i1)',
  '24 June call ana 3.1 upcoming (i1)',
]

row(
  "an evening in Chicago is the next morning in Ana's Tokyo",
  {
    now: 'Tue 9 June 22:30',
    interviews: [{ at: evening, met: 'ana' }],
    people: { ana: tokyo },
    journal: [thanks],
  },
  aDayAhead,
)
row(
  "where Ana has no zone of her own, the interview's counts",
  {
    now: 'Tue 9 June 22:30',
    interviews: [{ at: evening, met: 'ana', zone: 'Asia/Tokyo' }],
    journal: [thanks],
  },
  aDayAhead,
)
row(
  'the zone of the interview may be the one of its start',
  {
    now: 'Tue 9 June 22:30',
    interviews: [{ at: '2 June 10:00 in Asia/Tokyo', met: 'ana' }],
    journal: [thanks],
  },
  aDayAhead,
)
row(
  "her own zone wins over the interview's",
  {
    now: 'Tue 9 June 22:30',
    interviews: [{ at: evening, met: 'ana', zone: 'Asia/Tokyo' }],
    people: { ana: { timeZone: 'America/Chicago' } },
    journal: [thanks],
  },
  [
    'following-up',
    '2 June thank-you ana done email (i1)',
    '8 June call ana 1.1 overdue (i1)',
    '16 June call ana 2.1 upcoming (i1)',
    '23 June call ana 3.1 upcoming (i1)',
  ],
)
row(
  'an interview over midnight was on the day it began',
  { now: 'Tue 3 March 00:45', interviews: [{ at: '2 March 23:30', met: 'ana' }] },
  [
    'following-up',
    '2 March thank-you ana due email (i1)',
    '9 March call ana 1.1 upcoming (i1)',
    '…',
  ],
)
const berlin = { ana: { timeZone: 'Europe/Berlin', country: 'DE' } }
const thanked = '2 March thank-you ana done email'
for (const [clock, state] of [
  ['17:59', 'upcoming'],
  ['18:00', 'due'],
] as const) {
  row(
    `it is ${state} at ${clock} in Chicago, by the clock in Berlin`,
    {
      now: `Sun 8 March ${clock}`,
      people: berlin,
      journal: ['2 March 15:30 ana thank-you by email'],
    },
    ['following-up', thanked, `9 March call ana 1.1 ${state}`, '…'],
  )
}
row(
  'a letter posted in the evening in Chicago was posted on the next day in Berlin',
  { now: 'Tue 3 March 10:00', people: berlin, journal: ['2 March 19:00 ana thank-you by email'] },
  ['following-up', '3 March thank-you ana done email', '9 March call ana 1.1 upcoming', '…'],
)

const beforeEaster = {
  now: 'Fri 27 March 16:00',
  journal: ['27 March 15:00 ana thank-you by email'],
}
const german = { country: 'DE', lines: ['Papiergasse 4', '1010 Anywhere'] }
const american = { country: 'US', lines: ['400 Mill Road'] }
const easter: readonly (readonly [string, object, string | undefined, object, 'DE' | 'other'])[] = [
  ['her own country', { country: 'DE' }, 'US', {}, 'DE'],
  [
    'her own country before that of her address',
    { country: 'US', address: german },
    'DE',
    {},
    'other',
  ],
  ['the country of her address', { address: german }, 'US', {}, 'DE'],
  [
    'of an address without a country the interview’s',
    { address: { lines: ['x'] } },
    'DE',
    {},
    'DE',
  ],
  ['the country of the interview', {}, 'DE', {}, 'DE'],
  ['the country of her address before the interview’s', { address: american }, 'DE', {}, 'other'],
  ['Dana’s country', {}, undefined, { country: 'DE' }, 'DE'],
  ['Dana’s country before that of her address', {}, undefined, { address: german }, 'other'],
  ['the country of Dana’s address', {}, undefined, { country: undefined, address: german }, 'DE'],
  ['no country: Monday to Friday', {}, undefined, { country: undefined }, 'other'],
]
for (const [whose, ana, country, dana, which] of easter) {
  row(
    `what counts at Easter: ${whose}`,
    {
      ...beforeEaster,
      interviews: [{ at: '27 March 10:00', met: 'ana', ...(country && { country }) }],
      people: { ana },
      dana,
    },
    [
      'following-up',
      '27 March thank-you ana done email (i1)',
      ...(which === 'DE'
        ? ['7 April call ana 1.1 upcoming (i1)', '14 April call ana 2.1 upcoming (i1)']
        : ['3 April call ana 1.1 upcoming (i1)', '10 April call ana 2.1 upcoming (i1)']),
      '…',
    ],
  )
}
for (const country of ['SA', 'IL']) {
  row(
    `the week begins on Sunday: ${country}`,
    {
      now: 'Fri 9 January 16:00',
      interviews: [{ at: '9 January 10:00', met: 'ana' }],
      people: { ana: { country } },
    },
    [
      'following-up',
      '9 January thank-you ana due email (i1)',
      '18 January call ana 1.1 upcoming (i1)',
      '25 January call ana 2.1 upcoming (i1)',
      '1 February call ana 3.1 upcoming (i1)',
    ],
  )
}
const lincoln = {
  now: 'Thu 5 February 16:00',
  interviews: [{ at: '5 February 10:00', met: 'ana' }],
}
row('a holiday of Illinois is none elsewhere', lincoln, [
  'following-up',
  '5 February thank-you ana due email (i1)',
  '12 February call ana 1.1 upcoming (i1)',
  '19 February call ana 2.1 upcoming (i1)',
  '26 February call ana 3.1 upcoming (i1)',
])
row('in Illinois it is one', { ...lincoln, people: { ana: { region: 'IL' } } }, [
  'following-up',
  '5 February thank-you ana due email (i1)',
  '13 February call ana 1.1 upcoming (i1)',
  '20 February call ana 2.1 upcoming (i1)',
  '27 February call ana 3.1 upcoming (i1)',
])
const inIllinois: readonly (readonly [string, object, string | undefined, object])[] = [
  ['Dana’s region goes with Dana’s country', {}, undefined, { region: 'IL' }],
  [
    'with that of Dana’s address too',
    {},
    undefined,
    { country: undefined, address: american, region: 'IL' },
  ],
  ['her own region before Dana’s', { region: 'IL' }, undefined, { region: 'WI' }],
  ['her own region in the country of the interview', { region: 'IL' }, 'US', { region: 'WI' }],
]
const elsewhere: typeof inIllinois = [
  ['not with her own country', { country: 'US' }, undefined, { region: 'IL' }],
  ['nor with that of her address', { address: american }, undefined, { region: 'IL' }],
  ['nor with that of the interview', {}, 'US', { region: 'IL' }],
  ['her own region, where it is another', { region: 'WI' }, undefined, { region: 'IL' }],
]
for (const [rows, days] of [
  [inIllinois, ['13', '20', '27']],
  [elsewhere, ['12', '19', '26']],
] as const) {
  for (const [name, ana, country, dana] of rows) {
    row(
      `whose region counts on Lincoln’s birthday: ${name}`,
      {
        ...lincoln,
        interviews: [{ at: '5 February 10:00', met: 'ana', ...(country && { country }) }],
        people: { ana },
        dana,
      },
      [
        'following-up',
        `5 February thank-you ana due ${'address' in ana ? 'letter' : 'email'} (i1)`,
        ...days.map((day, index) => `${day} February call ana ${index + 1}.1 upcoming (i1)`),
      ],
    )
  }
}
row(
  'over New Year, with Epiphany in Bavaria',
  {
    now: 'Tue 30 December 2025 16:00',
    interviews: [{ at: '30 December 2025 10:00', met: 'ana ben' }],
    people: { ana: { country: 'DE', region: 'BY' }, ben: { country: 'DE' } },
  },
  [
    'following-up',
    '30 December 2025 thank-you ana due email (i1)',
    '30 December 2025 thank-you ben due letter (i1)',
    '6 January call ben 1.1 upcoming (i1)',
    '7 January call ana 1.1 upcoming (i1)',
    '…',
  ],
)
