// The zone that a calendar file means by the name it gives, and the moment a clock's time is there.
import type { Moment } from '#core/days/moment.ts'
import { isZone, offsetAt } from '#core/days/zone.ts'
import { findProperty, type Component } from './calendar-file.ts'
import { findWindowsZone, windowsZones } from './windows-zones.ts'
import { offsetByRules } from './zone-rules.ts'

/** What only the candidate can tell, as a question. */
export type Asked = { readonly field: 'start' | 'timeZone' | 'people'; readonly question: string }

/** A point in time as read: `text` is the clock's, `moment` is there when the zone is known. */
export type Point = {
  readonly text: string
  readonly moment?: Moment
  readonly zone?: string
  readonly asked: readonly Asked[]
}

/** Puts a clock's time into the zone that the file names for it. */
export function placed(
  text: string,
  name: string | undefined,
  calendar: Component,
  ownZone: string,
): Point {
  if (name === undefined) {
    const question = `The invitation says ${saidClock(text)}, but not in which time zone. Which is it?`
    return { text, asked: [{ field: 'timeZone', question }] }
  }
  const rules = calendar.parts.find(
    (part) => part.kind === 'VTIMEZONE' && findProperty(part, 'TZID')?.value === name,
  )
  const zone = findZone(name) ?? findZone(rules && findProperty(rules, 'X-LIC-LOCATION')?.value)
  if (zone !== undefined) {
    const moment = momentOf(text, zone)
    const differs = !goesLike(zone, rules ? offsetsFrom(rules, text, [0]) : [])
    const question = `The invitation says ${saidClock(text)} in the zone “${shortened(name)}”, but its own rules for the clock there are not those of ${zone}. Which time zone is it?`
    return {
      text,
      moment,
      zone: isUtc(zone) ? ownZone : zone,
      asked: differs ? [{ field: 'timeZone', question }] : [],
    }
  }
  const question = `The invitation says ${saidClock(text)} in a time zone called “${shortened(name)}”, which is not known here. Which is it?`
  const asked = [{ field: 'timeZone', question }] as const
  const offsets = rules ? offsetsFrom(rules, text, [0, 91, 182, 273]) : []
  const alike =
    offsets.length === 0
      ? undefined
      : [ownZone, ...windowsZones()].find((one) => goesLike(one, offsets))
  return alike === undefined
    ? { text, asked }
    : { text, moment: momentOf(text, alike), zone: alike, asked }
}

function momentOf(text: string, zone: string): Moment {
  return Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds as Moment
}

/** Moments some days after the clock's time, each with its distance from UTC by the file's own rules. */
type Offsets = readonly { readonly moment: Moment; readonly offset: number }[]

function offsetsFrom(rules: Component, text: string, days: readonly number[]): Offsets {
  return days.flatMap((later) => {
    const clock = momentOf(text, 'UTC') + later * 86_400_000
    const offset = offsetByRules(rules, clock)
    return offset === undefined ? [] : { moment: (clock - offset) as Moment, offset }
  })
}

function goesLike(zone: string, offsets: Offsets): boolean {
  return offsets.every(({ moment, offset }) => offsetAt(moment, zone) === offset)
}

/** The IANA zone meant by a TZID: itself one, at the end of a path (`/citadel.org/…/Europe/Rome`), or a Windows name. */
function findZone(name: string | undefined): string | undefined {
  if (name === undefined || name.length > 200) return undefined
  const windows = findWindowsZone(name)
  if (windows !== undefined) return windows
  const path = name.split('/')
  for (const from of [0, path.length - 3, path.length - 2]) {
    const zone = path.slice(Math.max(from, 0)).join('/')
    if (/^[a-z][\w+-]*(\/[\w+-]+)*$/i.test(zone) && isZone(zone)) {
      return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone).timeZoneId
    }
  }
  return undefined
}

function isUtc(zone: string): boolean {
  return /^(?:Etc\/)?(?:UTC|GMT|UCT|Zulu|Universal|Greenwich|GMT[+-]?0)$/i.test(zone)
}

function saidClock(text: string): string {
  return text.slice(11, 16)
}

/** For a sentence: not more of a foreign text than one line holds. */
export function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
