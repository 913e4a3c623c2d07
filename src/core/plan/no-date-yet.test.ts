// After `advanced` without an interview to come, Today says so from the third working day on.
import { expect, test } from 'vitest'
import { holidays } from '#capture/holidays.ts'
import { caseOf, type Told } from '../../../test/plan/told.ts'
import { printDay } from '../days/day.ts'
import { noDateYet } from './no-date-yet.ts'
import { plan } from './plan.ts'

const may = [{ at: '18 May 14:00', met: 'ana' }]
const twice = [
  { at: '2 March 14:00', met: 'ana ben' },
  { at: '9 March 14:00', met: 'ben' },
]

const rows: readonly (readonly [string, Told, string | undefined])[] = [
  [
    'a Tuesday: Friday',
    { now: 'Tue 10 March 12:00', journal: ['10 March 10:00 advanced'] },
    'ana 2026-03-13',
  ],
  [
    'a Thursday: Tuesday',
    { now: 'Thu 12 March 12:00', journal: ['12 March 10:00 ana reply advanced'] },
    'ana 2026-03-17',
  ],
  [
    'a Saturday: Wednesday',
    { now: 'Sat 14 March 12:00', journal: ['14 March 10:00 advanced'] },
    'ana 2026-03-18',
  ],
  [
    'the Thursday before Memorial Day: Wednesday',
    { now: 'Thu 21 May 12:00', interviews: may, journal: ['21 May 10:00 advanced'] },
    'ana 2026-05-27',
  ],
  [
    'by her own calendar',
    {
      now: 'Tue 10 March 20:00',
      people: { ana: { timeZone: 'Asia/Tokyo' } },
      journal: ['10 March 19:00 advanced'],
    },
    'ana 2026-03-16',
  ],
  [
    'of the last of several',
    { now: 'Fri 13 March 12:00', journal: ['10 March 10:00 advanced', '12 March 10:00 advanced'] },
    'ana 2026-03-17',
  ],
  [
    'whose move it is: met last',
    {
      now: 'Tue 10 March 12:00',
      interviews: [twice[1]!, twice[0]!],
      journal: ['10 March 10:00 advanced'],
    },
    'ben 2026-03-13',
  ],
  [
    'an interview to come',
    { now: 'Wed 4 March 12:00', interviews: twice, journal: ['3 March 10:00 advanced'] },
    undefined,
  ],
  [
    'one that has ended since',
    { now: 'Tue 10 March 12:00', interviews: twice, journal: ['3 March 10:00 advanced'] },
    undefined,
  ],
  ['nothing agreed', { now: 'Tue 10 March 12:00' }, undefined],
  [
    'closed since',
    { now: 'Tue 10 March 12:00', journal: ['3 March 10:00 advanced', '4 March 10:00 offer'] },
    undefined,
  ],
  [
    'nobody met',
    {
      now: 'Tue 10 March 12:00',
      interviews: [{ at: '2 March 14:00', met: '' }],
      journal: ['3 March 10:00 advanced'],
    },
    undefined,
  ],
  [
    'whose move it is, in the order they were met',
    { now: 'Tue 10 March 12:00', interviews: twice, journal: ['10 March 10:00 advanced'] },
    'ben 2026-03-13',
  ],
  [
    'an interview that ends now',
    { now: 'Mon 9 March 15:00', interviews: twice, journal: ['9 March 15:00 advanced'] },
    'ben 2026-03-12',
  ],
]

test.each(rows)('no date yet after %s', (_, told, expected) => {
  const kase = caseOf(told)
  const missing = noDateYet(kase, plan(kase, holidays), holidays)
  expect(missing && `${missing.contact} ${printDay(missing.from)}`).toBe(expected)
})
