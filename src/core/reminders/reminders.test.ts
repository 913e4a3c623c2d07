import { describe, expect, test } from 'vitest'
import { holidays } from '../../capture/holidays.ts'
import { caseOf, type Told } from '../../../test/plan/told.ts'
import { parseDay } from '../days/day.ts'
import { sayClock, sayDay } from '../days/say.ts'
import { clockOf, dayOf } from '../days/zone.ts'
import { plan } from '../plan/plan.ts'
import { usualHabits, type Habits } from './habits.ts'
import { reminders } from './reminders.ts'

/** When what rings, by Dana's clock: `Mon 9 March 09:00 call ana`, with `again` the second time. */
function rings(told: Told, habits: Partial<Habits> = {}): readonly string[] {
  const kase = caseOf(told)
  const zone = kase.candidate.timeZone
  const all = reminders(kase, plan(kase, holidays), { ...usualHabits, ...habits }, holidays)
  return all.map(({ step, ringing, ringsAt }) => {
    const when = `${sayDay(dayOf(ringsAt, zone))} ${sayClock(clockOf(ringsAt, zone))}`
    return `${when} ${step.kind} ${step.contact}${ringing === 2 ? ' again' : ''}`
  })
}

const day = (text: string) => parseDay(text)!
const thanked = '2 March 16:00 ana thank-you by email'
const due: Told = { now: '9 March 08:00', journal: [thanked] }
const nightOwl = { hour: 22 * 60 + 30 }

type Row = readonly [
  name: string,
  told: Told,
  expected: readonly string[],
  habits?: Partial<Habits>,
]

const inTokyo = { ana: { timeZone: 'Asia/Tokyo', country: 'JP' } }
const inBerlin = { ana: { timeZone: 'Europe/Berlin', country: 'DE' } }

describe.each<readonly [string, readonly Row[]]>([
  [
    'a thank-you',
    [
      [
        'rings half an hour after the interview, and once more the morning after',
        { now: '2 March 15:10' },
        ['Mon 2 March 15:30 thank-you ana', 'Tue 3 March 09:00 thank-you ana again'],
      ],
      [
        'after a late interview waits for the end of the quiet hours, and then a day',
        {
          now: '2 March 22:00',
          interviews: [{ at: '2 March 19:30', until: '2 March 20:45', met: 'ana' }],
        },
        ['Tue 3 March 08:00 thank-you ana', 'Wed 4 March 09:00 thank-you ana again'],
      ],
      [
        'put off rings at the hour one likes',
        { now: '5 March 08:00', journal: ['2 March 16:00 ana snoozed thank-you to 5 March'] },
        ['Thu 5 March 09:00 thank-you ana', 'Fri 6 March 09:00 thank-you ana again'],
      ],
    ],
  ],
  [
    'a call',
    [
      [
        'rings as its window opens, and once more on the next working day',
        due,
        ['Mon 9 March 09:00 call ana', 'Tue 10 March 09:00 call ana again'],
      ],
      [
        'on a Friday rings once more on Monday',
        {
          now: '13 March 08:00',
          interviews: [{ at: '6 March 14:00', met: 'ana' }],
          journal: ['6 March 16:00 ana thank-you by email'],
        },
        ['Fri 13 March 09:00 call ana', 'Mon 16 March 09:00 call ana again'],
      ],
      [
        'to Berlin waits for the end of the quiet hours here',
        { ...due, people: inBerlin },
        ['Mon 9 March 08:00 call ana', 'Tue 10 March 08:00 call ana again'],
      ],
      [
        'to Berlin at three in the morning, for who wants it so',
        { ...due, people: inBerlin },
        ['Mon 9 March 03:00 call ana', 'Tue 10 March 03:00 call ana again'],
        { quiet: { from: 60, until: 120 } },
      ],
      [
        'on a day off rings on the next day they work',
        due,
        ['Tue 10 March 09:00 call ana', 'Wed 11 March 09:00 call ana again'],
        { weekdaysOff: [1] },
      ],
      [
        'in a week off rings after it',
        due,
        ['Mon 16 March 09:00 call ana', 'Tue 17 March 09:00 call ana again'],
        { daysOff: [{ from: day('2026-03-09'), until: day('2026-03-15') }] },
      ],
      [
        'for who is off on every working day rings at the weekend',
        due,
        ['Sat 14 March 09:00 call ana', 'Sat 21 March 09:00 call ana again'],
        { weekdaysOff: [1, 2, 3, 4, 5] },
      ],
      [
        'that lacks a number rings at the hour one likes',
        { ...due, people: { ana: { phone: undefined, email: undefined } }, journal: [] },
        [
          ...['Mon 2 March 15:30 thank-you ana', 'Tue 3 March 10:30 thank-you ana again'],
          ...['Mon 9 March 10:30 call ana', 'Tue 10 March 10:30 call ana again'],
        ],
        { hour: 10 * 60 + 30 },
      ],
    ],
  ],
  [
    'anything else',
    [
      [
        'rings at the hour one likes, in the zone one lives in',
        { now: '9 March 08:00', cadence: 'mail-first', journal: [thanked] },
        ['Mon 9 March 07:45 check-in ana', 'Tue 10 March 07:45 check-in ana again'],
        { hour: 7 * 60 + 45, quiet: { from: 22 * 60, until: 7 * 60 } },
      ],
      [
        'in an hour that lies in the quiet ones rings when they end',
        { now: '9 March 08:00', cadence: 'mail-first', journal: [thanked] },
        ['Mon 9 March 08:00 check-in ana', 'Tue 10 March 08:00 check-in ana again'],
        nightOwl,
      ],
      [
        'never rings before the day has begun there',
        // Tuesday begins in Tokyo at ten on Monday in Chicago.
        { now: '9 March 12:00', cadence: 'mail-first', people: inTokyo, journal: [thanked] },
        ['Tue 10 March 09:00 check-in ana', 'Wed 11 March 09:00 check-in ana again'],
      ],
    ],
  ],
  [
    'at a change of clocks',
    [
      [
        'an hour that is left out is that after the gap',
        {
          now: '7 March 16:00',
          interviews: [{ at: '7 March 14:00', met: 'ana' }],
        },
        ['Sat 7 March 15:30 thank-you ana', 'Sun 8 March 03:30 thank-you ana again'],
        { hour: 150, quiet: { from: 0, until: 30 } },
      ],
    ],
  ],
  [
    'nothing',
    [
      ['rings of what is to come', { now: '8 March 23:00', journal: [thanked] }, []],
      [
        'rings while a reply waits to be read',
        { ...due, journal: [thanked, '8 March 12:00 ana reply'] },
        [],
      ],
      [
        'rings once it is done',
        { ...due, now: '9 March 12:00', journal: [thanked, '9 March 10:00 ana call talked'] },
        [],
      ],
    ],
  ],
])('%s', (_, rows) => {
  for (const [name, told, expected, habits] of rows) {
    test(name, () => expect(rings(told, habits)).toEqual(expected))
  }
})

test('what stays undone rings twice on the same days, however late one looks', () => {
  const late = ['10 March 12:00', '12 March 12:00', '24 March 12:00'].map((now) =>
    rings({ ...due, now }),
  )
  expect(new Set(late.map(String)).size).toBe(1)
})

test('a step put off rings anew on its new day, under the same key', () => {
  const kase = caseOf({ ...due, now: '11 March 08:00' })
  const moved = caseOf({
    ...due,
    now: '11 March 08:00',
    journal: [thanked, '9 March 12:00 ana snoozed call to 11 March'],
  })
  const [before, after] = [kase, moved].map((one) =>
    reminders(one, plan(one, holidays), usualHabits, holidays),
  )
  expect(after![0]!.key).toBe(before![0]!.key)
  expect(after![0]!.step.on).toBe(before![0]!.step.on + 2)
})
