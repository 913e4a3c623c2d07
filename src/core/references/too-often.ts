// To vouch for somebody is a favour: who was named to a company or asked four times within 30 days is left alone.
import type { Day } from '../days/day.ts'
import { sayDay } from '../days/say.ts'

/** They were named to the company of an application, or asked whether they may be. */
export type Use = { readonly on: Day; readonly application: string }

export type TooOften = {
  /** How often within the last 30 days. */
  readonly times: number
  /** The days on which it was, each once. */
  readonly days: readonly Day[]
  readonly because: string
}

const most = 4
const stretch = 30

/**
 * Whether one more time would be too often. Asked and named for one application on one day is one favour, and
 * so is what was done for `application` today already.
 */
export function tooOften(
  name: string,
  uses: readonly Use[],
  { today, application }: { readonly today: Day; readonly application?: string },
): TooOften | undefined {
  const recent = uses.filter(
    (use) =>
      use.on <= today &&
      today - use.on < stretch &&
      !(use.on === today && use.application === application),
  )
  const favours = new Map(recent.map((use) => [`${use.on} ${use.application}`, use.on]))
  const times = favours.size
  if (times < most) return undefined
  const byDay = Map.groupBy(
    [...favours.values()].toSorted((a, b) => a - b),
    (on) => on,
  )
  const days = [...byDay].map(([on, { length }]) => `${sayDay(on)}${sayTimes(length)}`)
  return {
    times,
    days: [...byDay.keys()],
    because: `${name} was named or asked ${times} times in the last ${stretch} days: on ${sayList(days)}.`,
  }
}

function sayTimes(count: number): string {
  if (count === 1) return ''
  return count === 2 ? ' (twice)' : ` (${count} times)`
}

function sayList(all: readonly string[]): string {
  const last = all.at(-1) ?? ''
  return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} and ${last}`
}
