// Times are read as Temporal reads them: RFC 9557, seconds optional, without a bracket the offset is enough.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseMoment, printMoment, printZoned, type Moment } from './moment.ts'

const texts = [
  ...['2026-03-02T14:00-06:00[America/Chicago]', '2026-03-02T14:00:30-06:00[America/Chicago]'],
  ...['2026-03-02T14:00[America/Chicago]', '2026-03-02T14:00:30.125-06:00[America/Chicago]'],
  ...['2026-03-02T14:00-06:00', '2026-03-02T14:00Z', '2026-03-02T20:00:00.5Z', '2026-03-02T14-06'],
  ...['2026-03-02T14:00Z[America/Chicago]', '2026-03-02 14:00-06:00', '20260302T1400-0600'],
  ...['2026-03-02t14:00z', '2026-03-02T14:00-06:00[!America/Chicago]', '2026-03-31T14:00-05:00'],
  ...['2026-02-28T14:00Z', '2026-02-29T14:00Z', '2024-02-29T14:00Z', '2026-12-31T23:59:59.999Z'],
  ...['2026-03-02T14:00+05:45[Asia/Kathmandu]', '2026-03-02T14:00+14:00[Pacific/Kiritimati]'],
  ...['2026-03-08T02:30[America/Chicago]', '2026-03-08T02:30-06:00[America/Chicago]'],
  ...['2026-11-01T01:30-05:00[America/Chicago]', '2026-11-01T01:30-06:00[America/Chicago]'],
  ...['2026-11-01T01:30[America/Chicago]', '1850-03-02T14:00-05:51[America/Chicago]'],
  ...['2026-03-02T14:00+01:00[+01:00]', '2026-03-02T14:00-06:00[America/Chicago][u-ca=iso8601]'],
  ...['0001-01-01T00:00Z', '9999-12-28T23:59Z', '+012026-03-02T14:00Z', '2026-03-02T23:59:60Z'],
  ...['2026-03-02T24:00Z', '2026-03-02T14:60Z', '2026-13-02T14:00Z', '2026-00-02T14:00Z'],
  ...['2026-03-00T14:00Z', '2026-03-02T14:00', '2026-03-02', '14:00', '', 'yesterday at two'],
  ...['2026-03-02T14:00-05:00[America/Chicago]', '2026-03-02T14:00-06:00[America/Gotham]'],
  ...['2026-03-02T14:00-06:00[]', '2026-03-02T14:00[America/Chicago', '2026-03-02T14:00+99:00'],
  ...['2026-03-02T14:00+24:00', '2026-03-02T14:00+05:60', '2026-03-02T14:00-23:59'],
]

test.each(texts)('“%s” is read as Temporal reads it', (text) => {
  const read = parseMoment(text)
  expect(read?.moment).toBe(momentByTemporal(text))
})

test('a bracket names the zone, an offset none', () => {
  const zoneIn = (text: string) => parseMoment(text)?.zone
  expect(zoneIn('2026-03-02T14:00-06:00[America/Chicago]')).toBe('America/Chicago')
  expect(zoneIn('2026-03-31T14:00-05:00[America/Chicago]')).toBe('America/Chicago')
  expect(zoneIn('2026-03-02T14:00[America/Chicago]')).toBe('America/Chicago')
  expect(zoneIn('2026-03-02T14:00-06:00')).toBeUndefined()
  expect(zoneIn('2026-03-31T14:00Z')).toBeUndefined()
})

const moments = fc
  .integer({ min: Date.UTC(1700, 0, 1), max: Date.UTC(2300, 0, 1) })
  .map((one) => one as Moment)
const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'))

test('what is printed is read again', () => {
  fc.assert(
    fc.property(moments, zones, (moment, zone) => {
      expect(parseMoment(printMoment(moment))).toEqual({ moment })
      const zoned = printZoned(moment, zone)
      expect(zoned).toBe(zonedByTemporal(moment, zone))
      expect(parseMoment(zoned)?.moment).toBe(momentByTemporal(zoned))
    }),
    { numRuns: 500 },
  )
})

test('any text in the usual form is read as Temporal reads it', () => {
  const number = (most: number, width = 2) =>
    fc.integer({ min: 0, max: most }).map((one) => String(one).padStart(width, '0'))
  const offset = fc.oneof(
    fc.constant('Z'),
    fc
      .tuple(fc.constantFrom('+', '-'), number(26), number(62))
      .map(([sign, h, m]) => `${sign}${h}:${m}`),
  )
  const bracket = fc.oneof(
    fc.constant(''),
    zones.map((zone) => `[${zone}]`),
  )
  const form = fc
    .tuple(
      number(9999, 4),
      number(13),
      number(32),
      number(25),
      number(61),
      number(61),
      offset,
      bracket,
    )
    .map(([y, mo, d, h, mi, s, o, b]) => `${y}-${mo}-${d}T${h}:${mi}:${s}${o}${b}`)
  fc.assert(
    fc.property(form, (text) => {
      expect(parseMoment(text)?.moment).toBe(momentByTemporal(text))
    }),
    { numRuns: 1_500 },
  )
})

test('moments as UTC text have one width and sort as time does', () => {
  expect(printMoment(0 as Moment)).toBe('1970-01-01T00:00:00.000Z')
  expect(printMoment(1_772_481_600_123 as Moment)).toBe('2026-03-02T20:00:00.123Z')
})

function momentByTemporal(text: string): number | undefined {
  try {
    return text.includes('[')
      ? Temporal.ZonedDateTime.from(text).epochMilliseconds
      : Temporal.Instant.from(text).epochMilliseconds
  } catch {
    return undefined
  }
}

function zonedByTemporal(moment: Moment, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone).toString()
}
