// A moment is an instant; written down it is RFC 9557 text, read the way Temporal reads it.
import { dayFrom } from './day.ts'
import { isZone, offsetAt } from './zone.ts'

/** An instant in milliseconds since 1970-01-01T00:00Z. */
export type Moment = number & { readonly __brand: 'Moment' }

/** A moment with the zone its text named in brackets, if it did. */
export type WrittenMoment = { readonly moment: Moment; readonly zone?: string }

/**
 * Reads RFC 9557 text: `2026-03-02T14:00-06:00[America/Chicago]`, with offset or bracket or both,
 * seconds optional. `undefined` when it is not that, or when offset and zone contradict each other.
 */
export function parseMoment(text: string): WrittenMoment | undefined {
  return parseUsual(text) ?? parseAny(text)
}

/** The moment as fixed-width UTC text, `2026-03-02T20:00:00.000Z`; sorts as time does. */
export function printMoment(moment: Moment): string {
  return Temporal.Instant.fromEpochMilliseconds(moment).toString({ smallestUnit: 'millisecond' })
}

/** The moment as RFC 9557 text in a zone, `2026-03-02T14:00:00-06:00[America/Chicago]`. */
export function printZoned(moment: Moment, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone).toString()
}

const usual =
  /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{3}))?)?(?:Z|([+-])(\d\d):(\d\d))(?:\[([A-Za-z][\w+/-]*)\])?$/

/** The form nearly every text has, read without Temporal; whatever is odd about it is left to Temporal. */
function parseUsual(text: string): WrittenMoment | undefined {
  const parts = usual.exec(text)
  if (!parts) return undefined
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const [hour, minute, second] = [Number(parts[4]), Number(parts[5]), Number(parts[6] ?? 0)]
  if (month < 1 || month > 12 || date < 1 || date > 28) return undefined
  if (hour > 23 || minute > 59 || second > 59) return undefined
  const [offsetHour, offsetMinute] = [Number(parts[9] ?? 0), Number(parts[10] ?? 0)]
  if (offsetHour > 23 || offsetMinute > 59) return undefined
  const offset = (parts[8] === '-' ? -1 : 1) * (offsetHour * 60 + offsetMinute) * 60_000
  const local =
    dayFrom(year, month, date) * 86_400_000 +
    ((hour * 60 + minute) * 60 + second) * 1000 +
    Number(parts[7] ?? 0)
  const moment = (local - offset) as Moment
  const zone = parts[11]
  if (zone === undefined) return { moment }
  if (!isZone(zone)) return undefined
  if (parts[8] !== undefined && offsetAt(moment, zone) !== offset) return undefined
  return { moment, zone }
}

function parseAny(text: string): WrittenMoment | undefined {
  try {
    if (!text.includes('[')) {
      return { moment: Temporal.Instant.from(text).epochMilliseconds as Moment }
    }
    const zoned = Temporal.ZonedDateTime.from(text)
    return { moment: zoned.epochMilliseconds as Moment, zone: zoned.timeZoneId }
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
