// When the plan may next show something new to do, for each person.
import { expect, test } from 'vitest'
import { holidays } from '#capture/holidays.ts'
import { caseOf, type Told } from '../../../test/plan/told.ts'
import { plan } from './plan.ts'
import { wakes } from './wake.ts'

const thanks = '2 March 19:00 ana thank-you by email'

const rows: readonly (readonly [string, Told, readonly string[]])[] = [
  [
    'for an interview to come its end',
    { now: 'Sun 1 March 10:00', met: 'ana ben' },
    ['ana 03-02 15:00', 'ben 03-02 15:00'],
  ],
  ['while it goes on too', { now: 'Mon 2 March 14:30' }, ['ana 03-02 15:00']],
  ['for thanks their day', { now: 'Tue 3 March 10:00' }, ['ana 03-02 00:00']],
  ['for a call its day', { now: 'Tue 3 March 10:00', journal: [thanks] }, ['ana 03-09 00:00']],
  [
    'by the clock of the person called',
    {
      now: 'Tue 3 March 10:00',
      people: { ana: { timeZone: 'Europe/Berlin' } },
      journal: ['2 March 15:30 ana thank-you by email'],
    },
    ['ana 03-08 18:00'],
  ],
  ['for a blocked step its day', { now: 'Wed 11 March 10:00', met: 'kit' }, ['kit 03-09 00:00']],
  [
    'for each person',
    { now: 'Tue 3 March 10:00', met: 'ana ben', journal: [thanks] },
    ['ana 03-09 00:00', 'ben 03-02 00:00'],
  ],
  [
    'who is finished is not there',
    { now: 'Tue 3 March 10:00', people: { ana: { wish: 'none' } }, journal: [thanks] },
    [],
  ],
  [
    'nobody, once it is closed',
    {
      now: 'Thu 5 March 10:00',
      journal: [thanks, '4 March 10:00 ana reply', '5 March 09:00 rejection'],
    },
    [],
  ],
  [
    'for a reply to read its own time',
    { now: 'Thu 5 March 10:00', journal: [thanks, '4 March 10:00 ana reply'] },
    ['ana 03-04 10:00'],
  ],
  [
    'for a reply after the end too',
    {
      now: 'Thu 5 March 10:00',
      people: { ana: { wish: 'none' } },
      journal: [thanks, '4 March 10:00 ana reply'],
    },
    ['ana 03-04 10:00'],
  ],
  [
    'a reply read asks for nothing',
    {
      now: 'Thu 5 March 10:00',
      journal: [thanks, '4 March 10:00 ana reply', '4 March 11:00 ana read courtesy'],
    },
    ['ana 03-09 00:00'],
  ],
  [
    'for a date that does not come its third working day',
    {
      now: 'Wed 11 March 10:00',
      met: 'ana ben',
      journal: [thanks, '2 March 19:30 ben thank-you by email', '10 March 10:00 advanced'],
    },
    ['ana 03-13 00:00'],
  ],
  [
    'everybody, where a date given at an interview to come may free their calls',
    {
      now: 'Thu 5 March 10:00',
      interviews: [
        { at: '2 March 14:00', met: 'ana ben' },
        { at: '20 March 10:00', met: 'ana', by: '25 March' },
      ],
      journal: [
        thanks,
        '2 March 19:30 ben thank-you by email',
        '4 March 10:00 ana call talked, decision by 30 April',
      ],
    },
    ['ana 03-20 11:00', 'ben 03-20 11:00'],
  ],
  [
    'the earliest of all',
    {
      now: 'Wed 4 March 10:00',
      interviews: [
        { at: '2 March 14:00', met: 'ana' },
        { at: '5 March 14:00', met: 'ana' },
      ],
      journal: [thanks],
    },
    ['ana 03-05 15:00'],
  ],
  ['for an interview that ends now the thanks', { now: 'Mon 2 March 15:00' }, ['ana 03-02 00:00']],
  [
    'each by their own clock',
    {
      now: 'Tue 3 March 10:00',
      met: 'ana ben',
      people: { ben: { timeZone: 'Europe/Berlin' } },
      journal: [thanks, '2 March 15:30 ben thank-you by email'],
    },
    ['ana 03-09 00:00', 'ben 03-08 18:00'],
  ],
  [
    'for the earliest of two by the clock where they met',
    {
      now: 'Wed 11 March 12:00',
      interviews: [
        { at: '2 March 14:00', met: 'ana' },
        { at: '11 March 09:00', met: 'ben', zone: 'Europe/Berlin' },
      ],
      journal: [thanks, '11 March 11:30 ben thank-you by letter'],
    },
    ['ana 03-09 00:00', 'ben 03-17 18:00'],
  ],
  [
    'for mere thanks nothing',
    { now: 'Thu 5 March 10:00', journal: [thanks, '4 March 10:00 ana reply courtesy'] },
    ['ana 03-09 00:00'],
  ],
  [
    'for a colleague’s reply still to read',
    {
      now: 'Thu 5 March 10:00',
      met: 'ana ben',
      journal: [
        thanks,
        '2 March 19:30 ben thank-you by email',
        '4 March 10:00 ana reply',
        '4 March 11:00 ben reply',
        '4 March 12:00 ana read courtesy',
      ],
    },
    ['ana 03-09 00:00', 'ben 03-04 11:00'],
  ],
]

test.each(rows)('it wakes %s', (_, told, expected) => {
  const kase = caseOf(told)
  const lines = [...wakes(kase, plan(kase, holidays), holidays)].map(([contact, at]) => {
    const time = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('America/Chicago')
    return `${contact} ${time.toPlainDateTime().toString({ smallestUnit: 'minute' }).slice(5).replace('T', ' ')}`
  })
  expect(lines.toSorted()).toEqual(expected)
})
