// What is printed is read by another implementation, which knows nothing of how it was made.
import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { moment } from '../../../test/words/panel.ts'
import type { Moment } from '../days/moment.ts'
import { calendarEnd, calendarHead, printEvent, type EntryThere } from './print-calendar.ts'

const call: EntryThere = {
  ...{ key: 'i1/ana/call/1/1', kind: 'step', title: 'Call Ana Ruiz', alarm: 0 },
  text: 'Maintenance planner at Halvorsen Paper\n\n+1 920 555 0134',
  ...{ from: moment('2026-03-09T09:00-05:00'), to: moment('2026-03-09T09:30-05:00') },
  ...{ zone: 'America/Chicago', path: '/interviews/i1/people/ana/call' },
  ...{ uid: '0a1b@sincerely', sequence: 2, changedAt: moment('2026-03-02T16:00-06:00') },
}
const origin = 'http://localhost:4747'

function readBack(entries: readonly EntryThere[]): readonly ICAL.Event[] {
  const text =
    calendarHead + entries.map((entry) => printEvent(entry, origin)).join('') + calendarEnd
  const calendar = new ICAL.Component(ICAL.parse(text) as [])
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}

test('a step is half an hour in UTC that takes no time from the day, and rings as it begins', () => {
  expect(printEvent(call, origin).split('\r\n')).toEqual([
    'BEGIN:VEVENT',
    'UID:0a1b@sincerely',
    'DTSTAMP:20260302T220000Z',
    'LAST-MODIFIED:20260302T220000Z',
    'SEQUENCE:2',
    'DTSTART:20260309T140000Z',
    'DTEND:20260309T143000Z',
    'SUMMARY:Call Ana Ruiz',
    String.raw`DESCRIPTION:Maintenance planner at Halvorsen Paper\n\n+1 920 555 0134\n\nht`,
    ' tp://localhost:4747/interviews/i1/people/ana/call',
    'URL:http://localhost:4747/interviews/i1/people/ana/call',
    'STATUS:CONFIRMED',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:Call Ana Ruiz',
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
    '',
  ])
})

test('an interview takes its time, and rings an hour before', () => {
  const interview = {
    ...call,
    kind: 'interview',
    alarm: 60,
    place: '400 Mill Road; gate 2',
  } as const
  const [event] = readBack([interview])
  expect(event?.component.getFirstPropertyValue('transp')).toBe('OPAQUE')
  expect(event?.location).toBe('400 Mill Road; gate 2')
  const alarm = event?.component.getFirstSubcomponent('valarm')
  const trigger = alarm?.getFirstPropertyValue('trigger') as ICAL.Duration
  expect(trigger.toSeconds()).toBe(-3600)
})

test('a calendar says what it is, and that it may be read again every quarter of an hour', () => {
  expect((calendarHead + calendarEnd).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sincerely//EN',
    'NAME:Sincerely',
    'X-WR-CALNAME:Sincerely',
    'REFRESH-INTERVAL;VALUE=DURATION:PT15M',
    'X-PUBLISHED-TTL:PT15M',
    'END:VCALENDAR',
    '',
  ])
})

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        'Ana',
        '\r',
        '\n',
        '\r\n',
        '\\',
        '\\n',
        ';',
        ',',
        ':',
        '"',
        ' ',
        '\0',
        '\ud800',
        '👩‍🔧',
        'é',
        'END:VEVENT',
      ),
    )
    .map((parts) => parts.join('')),
)
const anEntry = fc
  .record({
    title: anyText,
    text: anyText,
    place: fc.option(anyText, { nil: undefined }),
    from: fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => (seconds * 1000) as Moment),
    minutes: fc.integer({ min: 1, max: 600 }),
    alarm: fc.integer({ min: 0, max: 10_000 }),
  })
  .map(({ minutes, place, ...one }): EntryThere => {
    const to = (one.from + minutes * 60_000) as Moment
    return { ...call, ...one, to, ...(place !== undefined && { place }) }
  })

test('whatever people are called and whenever it is, it is read back as it was', () => {
  fc.assert(
    fc.property(fc.array(anEntry, { minLength: 1, maxLength: 4 }), (entries) => {
      const events = readBack(entries)
      expect(events.length).toBe(entries.length)
      for (const [index, entry] of entries.entries()) {
        const event = events[index]!
        expect(event.summary ?? '').toBe(lettersOf(entry.title).replaceAll(/\s+/g, ' ').trim())
        expect(event.description).toBe(lettersOf(`${entry.text}\n\n${origin}${entry.path}`))
        expect(event.startDate.toUnixTime() * 1000).toBe(entry.from)
        expect(event.endDate.toUnixTime() * 1000).toBe(entry.to)
      }
    }),
    { numRuns: 300 },
  )
})

test('no line has more than 75 bytes, and none ends within a letter', () => {
  fc.assert(
    fc.property(anEntry, (entry) => {
      const printed = new TextEncoder().encode(printEvent(entry, origin))
      const lines = new TextDecoder('utf-8', { fatal: true }).decode(printed).split('\r\n')
      for (const line of lines) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
        expect(line).not.toMatch(/[\r\n]/)
      }
    }),
    { numRuns: 300 },
  )
})

/** Signs that no text may have are left out by whoever prints it. */
function lettersOf(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\t\n]|[\u2028\u2029]/gu, ' ')
}
