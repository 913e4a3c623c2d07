// A day of several talks, each with an invitation of its own: what becomes of the day when some of them come anew.
import type { Day } from '../days/day.ts'
import { parseMoment, type Moment } from '../days/moment.ts'
import { dayOf } from '../days/zone.ts'

export type Talk = {
  /** By what its invitation is known again, and how often that was changed. */
  readonly uid: string
  readonly sequence: number
  /** RFC 9557 text; absent where it was called off. */
  readonly when?: { readonly start: string; readonly end: string }
}

export type DayOfTalks = {
  /** Those of that day, called off or not. */
  readonly talks: readonly Talk[]
  /** Those that are on another day by now. */
  readonly away: readonly Talk[]
  /** From the first to the last that takes place; absent where none does. */
  readonly time?: { readonly start: Moment; readonly end: Moment }
}

/** The day with what is new of its talks; it stays the day of those of which nothing is. */
export function dayWith(known: readonly Talk[], news: readonly Talk[], zone: string): DayOfTalks {
  const isAmong = (talks: readonly Talk[], { uid }: Talk) => talks.some((one) => one.uid === uid)
  const all = [
    ...known.map((talk) => news.find(({ uid }) => uid === talk.uid) ?? talk),
    ...news.filter((talk) => !isAmong(known, talk)),
  ]
  const unchanged = known.filter((talk) => !isAmong(news, talk))
  const day = [...unchanged, ...all]
    .map((talk) => dayIn(talk, zone))
    .find((day) => day !== undefined)
  const isAway = (talk: Talk) => talk.when !== undefined && dayIn(talk, zone) !== day
  const talks = all.filter((talk) => !isAway(talk))
  const held = talks.flatMap(({ when }) => when ?? [])
  return {
    ...{ talks, away: all.filter(isAway) },
    ...(held.length > 0 && {
      time: {
        start: Math.min(...held.map(({ start }) => momentIn(start))) as Moment,
        end: Math.max(...held.map(({ end }) => momentIn(end))) as Moment,
      },
    }),
  }
}

/** What a later invitation has not overtaken. */
export function newsAmong<One extends Pick<Talk, 'uid' | 'sequence'>>(
  came: readonly One[],
  known: readonly Pick<Talk, 'uid' | 'sequence'>[],
): readonly One[] {
  return came.filter(({ uid, sequence }) =>
    known.every((one) => one.uid !== uid || one.sequence <= sequence),
  )
}

/** The moment in text that was read before. */
export function momentIn(text: string): Moment {
  return parseMoment(text)!.moment
}

function dayIn({ when }: Talk, zone: string): Day | undefined {
  return when && dayOf(momentIn(when.start), zone)
}
