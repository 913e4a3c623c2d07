import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { printEntry, type EntryPrinted } from '#core/calendar/print-entry.ts'
import { printDay } from '#core/days/day.ts'
import { printMoment, type Moment } from '#core/days/moment.ts'
import { dayBack, readEntryBack } from './entry-back.ts'

const zones = [
  'America/Chicago',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'Africa/Cairo',
  'America/St_Johns',
  'Pacific/Apia',
  'Asia/Kathmandu',
]
const spring = Temporal.Instant.from('2024-01-01T00:00Z').epochMilliseconds
const aMoment = fc
  .integer({ min: 0, max: 6 * 366 * 96 })
  .map((quarter) => (spring + quarter * 900_000) as Moment)
const anEntry = fc.record({
  // As ours do, it begins with a word.
  title: fc.string({ unit: 'grapheme', maxLength: 80 }).map((rest) => `Call ${rest}`),
  text: fc.string({ unit: 'grapheme', maxLength: 300 }),
  from: aMoment,
  as: fc.constantFrom('event' as const, 'task' as const),
  sequence: fc.nat(100),
  alarm: fc.nat(120),
})

test('whatever stands in an entry, another reader finds it as it was, at its moment, through every change of the clocks', () => {
  fc.assert(
    fc.property(anEntry, fc.constantFrom(...zones), (given, zone) => {
      const entry = printed(given)
      const text = printEntry(entry)
      const [vcalendar] = [new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]])]
      const part = vcalendar.getFirstSubcomponent(entry.as === 'event' ? 'vevent' : 'vtodo')!
      const at = part.getFirstPropertyValue(entry.as === 'event' ? 'dtstart' : 'due') as ICAL.Time
      expect(at.toUnixTime() * 1000).toBe(entry.from)
      expect(part.getFirstPropertyValue('summary')).toBe(plain(entry.title).replaceAll(/\s+/g, ' '))
      expect(part.getFirstPropertyValue('description')).toBe(plain(entry.text))
      const day = Temporal.Instant.fromEpochMilliseconds(entry.from).toZonedDateTimeISO(zone)
      const back = readEntryBack(text, zone)!
      expect(printDay(dayBack(back, zone)!)).toBe(day.toPlainDate().toString())
      expect(back).toMatchObject({
        uid: 'one@sincerely',
        sequence: entry.sequence,
        isTicked: false,
        isOut: false,
      })
    }),
    { numRuns: 300 },
  )
})

test.each<[string, string, string | undefined]>([
  [
    'a time in a zone by its name',
    'DTSTART;TZID=Europe/Berlin:20260329T013000',
    '2026-03-29T00:30:00.000Z',
  ],
  [
    'a time in a zone as Windows names it',
    'DTSTART;TZID=W. Europe Standard Time:20260330T090000',
    '2026-03-30T07:00:00.000Z',
  ],
  ['a time in no zone, which is one’s own', 'DTSTART:20260309T090000', '2026-03-09T14:00:00.000Z'],
  [
    'a time in a zone that nobody knows',
    'DTSTART;TZID=Nowhere:20260309T090000',
    '2026-03-09T14:00:00.000Z',
  ],
  [
    'a time there is not on the day clocks go forward',
    'DTSTART;TZID=America/Chicago:20260308T023000',
    '2026-03-08T08:30:00.000Z',
  ],
  ['a day', 'DTSTART;VALUE=DATE:20260309', '2026-03-09'],
  ['a day there is not', 'DTSTART;VALUE=DATE:20260230', undefined],
  ['nonsense', 'DTSTART:soon', undefined],
  ['nothing', 'X-NOTHING:1', undefined],
])('%s is read', (_, line, expected) => {
  const back = readEntryBack(moved(line), 'America/Chicago')
  const at = back?.at
  expect(at && ('day' in at ? printDay(at.day) : printMoment(at.moment))).toBe(expected)
})

test.each<[string, string, string, boolean]>([
  ['a task that is completed', 'VTODO', 'STATUS:COMPLETED', true],
  ['a task wholly done', 'VTODO', 'PERCENT-COMPLETE:100', true],
  ['a task with a moment of completion', 'VTODO', 'COMPLETED:20260309T100000Z', true],
  ['a task begun', 'VTODO', 'STATUS:IN-PROCESS\r\nPERCENT-COMPLETE:50', false],
  ['a task opened again', 'VTODO', 'STATUS:NEEDS-ACTION\r\nPERCENT-COMPLETE:100', false],
  ['an event with a tick before its title', 'VEVENT', 'SUMMARY:✓ Call Ana', true],
  ['an event with a box that is ticked', 'VEVENT', 'SUMMARY:[x] Call Ana', true],
  ['an event', 'VEVENT', 'SUMMARY:Call Ana about the ✓', false],
])('%s counts as done or not', (_, kind, lines, isTicked) => {
  expect(readEntryBack(moved(lines, kind), 'UTC')?.isTicked).toBe(isTicked)
})

test.each([
  '',
  'nonsense',
  'BEGIN:VCALENDAR',
  'BEGIN:VCALENDAR\r\nEND:VCALENDAR',
  `BEGIN:VCALENDAR\r\n${'BEGIN:VEVENT\r\n'.repeat(10_000)}`,
  'x'.repeat(2_000_000),
])('what is no entry is none', (text) => {
  expect(readEntryBack(text, 'UTC')).toBeUndefined()
})

function moved(line: string, kind = 'VEVENT'): string {
  return [
    'BEGIN:VCALENDAR',
    `BEGIN:${kind}`,
    'UID:one@sincerely',
    line,
    `END:${kind}`,
    'END:VCALENDAR',
    '',
  ].join('\r\n')
}

function printed(
  given: Pick<EntryPrinted, 'title' | 'text' | 'from' | 'as' | 'sequence' | 'alarm'>,
): EntryPrinted {
  const to = (given.from + 1_800_000) as Moment
  return {
    ...given,
    title: plain(given.title),
    text: plain(given.text),
    uid: 'one@sincerely',
    to,
    changedAt: given.from,
  }
}

/** As it is kept: a blank for each sign that is none, and no blanks at its ends. */
function plain(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]/gu, ' ').trim()
}
