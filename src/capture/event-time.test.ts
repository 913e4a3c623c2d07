import { expect, test } from 'vitest'
import { readCalendar } from './calendar-file.ts'
import { readTime } from './event-time.ts'
import { findWindowsZone, windowsZones } from './windows-zones.ts'
import { offsetByRules } from './zone-rules.ts'

const timeOf = (...lines: string[]) => {
  const calendar = readCalendar(
    ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\n'),
  )
  return readTime(calendar.parts[0]!, calendar, 'America/Chicago')
}

test.each([
  ['DTSTART:20260302T200000Z', '2026-03-02T14:00:00-06:00[America/Chicago]'],
  ['DTSTART;TZID=Etc/UTC:20260302T200000', '2026-03-02T14:00:00-06:00[America/Chicago]'],
  ['DTSTART;TZID=europe/rome:20260302T200000', '2026-03-02T20:00:00+01:00[Europe/Rome]'],
  [
    'DTSTART;TZID=/citadel.org/20210210_1/Europe/Rome:20260302T200000',
    '2026-03-02T20:00:00+01:00[Europe/Rome]',
  ],
  ['DTSTART;TZID=Tokyo Standard Time:20260302T200000', '2026-03-02T20:00:00+09:00[Asia/Tokyo]'],
  ['DTSTART;TZID=Russia Time Zone 3:20260302T200000', '2026-03-02T20:00:00+04:00[Europe/Samara]'],
  [
    'DTSTART;TZID="(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi":20260302T200000',
    '2026-03-02T20:00:00+05:30[Asia/Kolkata]',
  ],
  ['DTSTART;TZID=Mars/Olympus:20260302T200000', '2026-03-02T20:00:00'],
  ['DTSTART;VALUE=DATE:20260302', '2026-03-02'],
  ['DTSTART:20260302', '2026-03-02'],
])('%s is %s', (line, start) => {
  expect(timeOf(line).start).toBe(start)
})

test.each([
  ['DTEND:20260302T210000Z', '2026-03-02T15:00:00-06:00[America/Chicago]'],
  ['DTEND;TZID=Europe/Rome:20260302T220000', '2026-03-02T15:00:00-06:00[America/Chicago]'],
  ['DURATION:PT45M', '2026-03-02T14:45:00-06:00[America/Chicago]'],
  ['DTEND:20260302T200000Z', undefined],
  ['DTEND;VALUE=DATE:20260303', undefined],
  ['SUMMARY:Interview', undefined],
])('with %s an event at 14:00 ends at %s', (line, end) => {
  expect(timeOf('DTSTART:20260302T200000Z', line).end).toBe(end)
})

test.each([
  ['DTSTART:20260302T200000', ['timeZone']],
  ['DTSTART;TZID=Mars/Olympus:20260302T200000', ['timeZone']],
  ['DTSTART;VALUE=DATE:20260302', ['start']],
  ['DTSTART:20260302T200000Z', []],
])('%s leaves open: %j', (line, fields) => {
  expect(timeOf(line).asked.map(({ field }) => field)).toEqual(fields)
})

const rules = (...zone: string[]) =>
  readCalendar(
    ['BEGIN:VCALENDAR', 'BEGIN:VTIMEZONE', ...zone, 'END:VTIMEZONE', 'END:VCALENDAR'].join('\n'),
  ).parts[0]!
const season = (kind: string, start: string, from: string, to: string, rule: string) => [
  `BEGIN:${kind}`,
  `DTSTART:${start}`,
  `TZOFFSETFROM:${from}`,
  `TZOFFSETTO:${to}`,
  `RRULE:FREQ=YEARLY;${rule}`,
  `END:${kind}`,
]

test.each([
  [
    'America/Chicago',
    rules(
      ...season('STANDARD', '16010101T020000', '-0500', '-0600', 'BYDAY=1SU;BYMONTH=11'),
      ...season('DAYLIGHT', '16010101T020000', '-0600', '-0500', 'BYDAY=2SU;BYMONTH=3'),
    ),
  ],
  [
    'Europe/Berlin',
    rules(
      ...season('STANDARD', '16010101T030000', '+0200', '+0100', 'BYDAY=-1SU;BYMONTH=10'),
      ...season('DAYLIGHT', '16010101T020000', '+0100', '+0200', 'BYDAY=-1SU;BYMONTH=3'),
    ),
  ],
  [
    'Australia/Sydney',
    rules(
      ...season('STANDARD', '16010101T030000', '+1100', '+1000', 'BYDAY=1SU;BYMONTH=4'),
      ...season('DAYLIGHT', '16010101T020000', '+1000', '+1100', 'BYDAY=1SU;BYMONTH=10'),
    ),
  ],
])('clock rules written out for %s give its offsets', (zone, component) => {
  const from = Temporal.PlainDateTime.from('2024-01-01T12:00')
  for (let day = 0; day < 3_653; day++) {
    const clock = from.add({ days: day })
    const local = clock.toZonedDateTime('UTC').epochMilliseconds
    expect(offsetByRules(component, local)).toBe(
      clock.toZonedDateTime(zone).offsetNanoseconds / 1e6,
    )
  }
})

test('where a file’s own rules contradict the zone it names, the zone is asked about', () => {
  const calendar = readCalendar(
    [
      'BEGIN:VCALENDAR',
      ...['BEGIN:VTIMEZONE', 'TZID:Europe/Rome', 'BEGIN:STANDARD', 'DTSTART:19700101T000000'],
      ...['TZOFFSETFROM:-0500', 'TZOFFSETTO:-0500', 'END:STANDARD', 'END:VTIMEZONE'],
      ...['BEGIN:VEVENT', 'DTSTART;TZID=Europe/Rome:20260302T200000', 'END:VEVENT'],
      'END:VCALENDAR',
    ].join('\n'),
  )
  const { asked } = readTime(calendar.parts[1]!, calendar, 'America/Chicago')
  expect(asked).toEqual([{ field: 'timeZone', question: expect.stringContaining('20:00') }])
})

test('every zone that Windows names is one that clocks here know', () => {
  for (const zone of windowsZones()) {
    expect(() => Temporal.PlainDateTime.from('2026-03-02').toZonedDateTime(zone)).not.toThrow()
  }
  expect(findWindowsZone('Eastern Standard Time 1')).toBe('America/New_York')
  expect(findWindowsZone('Eastern Daylight Time')).toBe('America/New_York')
  expect(findWindowsZone('toString')).toBeUndefined()
})
