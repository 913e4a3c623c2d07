// Where a mail that came stands: whether it is still to be read for its meaning, what it brought, and what can be
// done about it.
import type { Contact } from '#core/case/case.ts'
import type { Day } from '#core/days/day.ts'
import { dayOf } from '#core/days/zone.ts'
import type { Entry } from '#core/journal/entry.ts'
import { liveEntries } from '#core/journal/live-entries.ts'
import { unreadReplies } from '#core/journal/unread-replies.ts'
import { proposeMeaning, type ProposedMeaning } from '#core/mail/meaning.ts'
import { sayWhyNotArrived, whyNotArrived, type WhyNotArrived } from '#core/mail/why-not-arrived.ts'
import type { Holidays } from '#core/days/working-days.ts'
import { plan } from '#core/plan/plan.ts'
import { isOpen, type Step } from '#core/plan/step.ts'
import type { MailIn } from '#store/mail-in.ts'
import type { KeptCase } from '../get-case.ts'

type Of<Type extends Entry['type']> = Extract<KeptCase['journal'][number], { readonly type: Type }>

export type MailStanding =
  /** It is from where they work, and perhaps about this. */
  | { readonly kind: 'proposed' }
  /** Everything waits until its meaning is said. `also` are further ones of the same person: what is said holds for all. */
  | { readonly kind: 'waits'; readonly proposed?: ProposedMeaning; readonly also: number }
  | { readonly kind: 'read'; readonly entry: Of<'read'> | Of<'reply'> }
  | {
      readonly kind: 'returned'
      readonly why: WhyNotArrived
      readonly because: string
      /** What came back, and whether it went out once more since. */
      readonly note?: Of<'note'>
      readonly isSentAgain: boolean
    }
  /** Their server goes on trying. */
  | { readonly kind: 'delayed' }
  | { readonly kind: 'away'; readonly until: Day; readonly moved?: Moved }
  /** Nothing follows from it, or what followed was taken back. */
  | { readonly kind: 'kept' }

/** A step that waits because of it. */
type Moved = { readonly step: Step; readonly from: Day }

export function standingOf(mail: MailIn, kase: KeptCase, holidays: Holidays): MailStanding {
  if (mail.known === 'domain') return { kind: 'proposed' }
  const live = liveEntries(kase.journal, kase.now)
  const entry = live.find(({ id }) => id === mail.entry)
  switch (entry?.type) {
    case 'reply':
      return replyStands(mail, kase, entry)
    case 'bounce':
      return bounceStands(mail, live, entry)
    case 'away':
      return { kind: 'away', until: entry.until, ...movedBy(kase, entry, holidays) }
    default:
      return { kind: mail.said.delayed ? 'delayed' : 'kept' }
  }
}

function replyStands(mail: MailIn, kase: KeptCase, entry: Of<'reply'>): MailStanding {
  if (entry.meaning !== undefined) return { kind: 'read', entry }
  const waiting = unreadReplies(kase.journal, kase.now)
  if (waiting.some(({ id }) => id === entry.id)) {
    const also = waiting.filter(({ contact }) => contact === entry.contact).length - 1
    const proposed = proposalOf(mail, kase)
    return { kind: 'waits', also, ...(proposed && { proposed }) }
  }
  const read = liveEntries(kase.journal, kase.now).find(
    (one): one is Of<'read'> =>
      one.type === 'read' && one.contact === entry.contact && one.at >= entry.at,
  )
  return read ? { kind: 'read', entry: read } : { kind: 'kept' }
}

/** What it seems to mean, by the day it was written on. */
function proposalOf(
  { text, cameAt }: MailIn,
  { candidate }: KeptCase,
): ProposedMeaning | undefined {
  return proposeMeaning(text, { today: dayOf(cameAt, candidate.timeZone) })
}

function bounceStands(
  { said: { failed = [] } }: MailIn,
  live: readonly KeptCase['journal'][number][],
  bounce: Of<'bounce'>,
): MailStanding {
  const notes = live.filter(
    (entry): entry is Of<'note'> => entry.type === 'note' && entry.contact === bounce.contact,
  )
  const at = live.indexOf(bounce)
  const note = notes.findLast((one) => one.channel === 'email' && live.indexOf(one) < at)
  const isSentAgain = notes.some((one) => one.kind === note?.kind && live.indexOf(one) > at)
  const why = whyNotArrived(failed[0] ?? { said: '' })
  const because = sayWhyNotArrived(why)
  return { kind: 'returned', why, because, isSentAgain, ...(note && { note }) }
}

/** The first step with them, where it stands later than without. */
function movedBy(kase: KeptCase, away: Of<'away'>, holidays: Holidays): { readonly moved?: Moved } {
  const firstOf = (journal: KeptCase['journal']) =>
    plan({ ...kase, journal }, holidays).steps.find(
      (step) => step.contact === away.contact && isOpen(step) && step.kind !== 'thank-you',
    )
  const step = firstOf(kase.journal)
  const before = firstOf(kase.journal.filter(({ id }) => id !== away.id))
  return step && before && before.on < step.on ? { moved: { step, from: before.on } } : {}
}

/** The note it answers: the last one by email before it. */
export function noteAnswered(
  { cameAt, known }: MailIn,
  { journal, now }: KeptCase,
  contact: Contact | undefined,
): Of<'note'> | undefined {
  if (known !== 'thread') return undefined
  return liveEntries(journal, now).findLast(
    (one): one is Of<'note'> =>
      one.type === 'note' &&
      one.channel === 'email' &&
      one.contact === contact?.id &&
      one.at <= cameAt,
  )
}
