// What follows in the journal from a mail that came: a reply puts the plan on hold until it is read, who is away is left
// in peace, and a note that came back counts as not sent. What is noted already is not noted again.
import type { Case } from '../case/case.ts'
import { addDays, type Day } from '../days/day.ts'
import type { Moment } from '../days/moment.ts'
import { dayOf } from '../days/zone.ts'
import type { Entry } from '../journal/entry.ts'
import { liveEntries } from '../journal/live-entries.ts'

/** An entry to be written, or the id of one that says so already. */
export type Follows = { readonly entry: Entry } | { readonly same: string } | undefined

export type Heard = {
  readonly contact: string
  readonly at: Moment
  /** Whether it came before anybody listened: it may have been noted by hand, or be over. */
  readonly isHistory: boolean
}

type Told = Pick<Case, 'journal' | 'interviews' | 'now' | 'contacts' | 'candidate'>

/**
 * `inThread`: it answers a mail of ours. Else what came before the first interview is about meeting, and nothing waits
 * for it. `ofMails` are the ids of entries that were made of other mails.
 */
export function replyFollows(
  { journal, interviews, now }: Told,
  { contact, at, isHistory }: Heard,
  { inThread, ofMails }: { readonly inThread: boolean; readonly ofMails: ReadonlySet<string> },
): Follows {
  const met = Math.min(...interviews.map(({ start }) => start))
  if (!inThread && at < met) return undefined
  const entries = liveEntries(journal, now)
  const byHand = entries.find(
    (entry) =>
      entry.type === 'reply' &&
      entry.contact === contact &&
      entry.at >= at - anHour &&
      entry.at <= at + aDay &&
      !ofMails.has(entry.id ?? ''),
  )
  if (byHand?.id !== undefined) return { same: byHand.id }
  if (isHistory && entries.some((entry) => entry.at > at && entry.type !== 'pause'))
    return undefined
  return { entry: { type: 'reply', at, contact } }
}

/** `back` is the day until which nothing goes to them. */
export function awayFollows(
  { journal, candidate, contacts, now }: Told,
  { contact, at, isHistory }: Heard,
  back: Day,
): Follows {
  const person = contacts.find(({ id }) => id === contact)
  const zone = person?.timeZone ?? candidate.timeZone
  const from = dayOf(isHistory ? now : at, zone)
  if (back <= from || back > addDays(from, longestAway)) return undefined
  const known = liveEntries(journal, now).find(
    (entry) => entry.type === 'away' && entry.contact === contact && entry.until === back,
  )
  if (known?.id !== undefined) return { same: known.id }
  return { entry: { type: 'away', at, contact, until: back } }
}

/** `note` is the entry of the note that came back; without it, the last that went to them by email, unless `not` has it. */
export function bounceFollows(
  { journal, now }: Told,
  { contact, at }: Heard,
  { note, not }: { readonly note?: string; readonly not?: ReadonlySet<string> } = {},
): Follows {
  const theirs = liveEntries(journal, now).filter(
    (entry) => 'contact' in entry && entry.contact === contact,
  )
  const mails = theirs.filter((entry) => entry.type === 'note' && entry.channel === 'email')
  const sent =
    note === undefined
      ? mails.findLast((entry) => entry.at <= at && entry.at >= at - longestUnderWay)
      : mails.find(({ id }) => id === note)
  if (!sent || not?.has(sent.id ?? '')) return undefined
  // A bounce is of the last mail before it.
  const next = mails.find((entry) => entry.at > sent.at)
  const bounced = Math.max(sent.at, Math.min(at, next ? next.at - 1 : now)) as Moment
  const known = theirs.find(
    (entry) =>
      entry.type === 'bounce' && entry.at >= sent.at && (next === undefined || entry.at < next.at),
  )
  if (known?.id !== undefined) return { same: known.id }
  return { entry: { type: 'bounce', at: bounced, contact } }
}

const anHour = 3_600_000
const aDay = 86_400_000
/** Mail systems give up after five days; some take longer to say so. */
const longestUnderWay = 14 * aDay
/** In days: further ahead is no absence, or misread. */
const longestAway = 400
