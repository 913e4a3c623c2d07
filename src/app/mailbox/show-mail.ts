// Everything the page of a mail shows: what came, from whom, where it belongs, what it may mean, and what follows.
import type { Moment } from '#core/days/moment.ts'
import { liveEntries } from '#core/journal/live-entries.ts'
import type { Reach } from '#core/journal/reach.ts'
import { zoneOf } from '#core/plan/meeting.ts'
import { Problem } from '#core/problem.ts'
import { listWays, noWays, type Ways } from '#store/contact-ways.ts'
import type { KeptContact } from '#store/contacts.ts'
import type { KeptEntry } from '#store/journal.ts'
import { findMailIn, type MailIn } from '#store/mail-in.ts'
import { getSettings } from '#store/settings.ts'
import type { Desk } from '../desk.ts'
import { findMerger } from '../find-merger.ts'
import { getCase, type KeptCase } from '../get-case.ts'
import { nextWith, type NextWith } from '../next-with.ts'
import { reachBy } from '../reach-by.ts'
import { newInSignature, type NewInSignature } from './new-in-signature.ts'
import { noteAnswered, standingOf, type MailStanding } from './standing-of-mail.ts'

export type MailShown = {
  readonly mail: MailIn
  readonly now: Moment
  /** The candidate's own zone. */
  readonly zone: string
  /** Where it belongs, or may; not there where it was set aside. */
  readonly about?: MailAbout
}

export type MailAbout = {
  readonly case: KeptCase
  readonly stands: MailStanding
  /** The note it answers, where it is known by that. */
  readonly answers?: Extract<KeptEntry, { readonly type: 'note' }>
  readonly from?: MailSender
}

/** Whom it is from, or of whom it tells. */
export type MailSender = {
  readonly contact: KeptContact
  readonly zone: string
  readonly reach: Reach
  readonly ways: Ways
  readonly next: readonly NextWith[]
  readonly inSignature: NewInSignature
}

export async function showMail(desk: Desk, id: string): Promise<MailShown> {
  const { db, account } = desk
  const mail = await findMailIn(db, account, id)
  if (!mail) throw new Problem('not-found', 'There is no such mail here.', { field: 'mail' })
  const { timeZone: zone } = await getSettings(db, account)
  const shown = { mail, now: desk.now(), zone }
  if (mail.known === 'apart' || mail.application === undefined) return shown
  return { ...shown, about: await aboutOf(desk, mail, mail.application) }
}

async function aboutOf(desk: Desk, mail: MailIn, application: string): Promise<MailAbout> {
  const kase = await getCase(desk, application)
  const contact = await findSender(desk, mail, kase)
  const answers = noteAnswered(mail, kase, contact)
  return {
    case: kase,
    stands: standingOf(mail, kase, desk.holidays),
    ...(answers && { answers }),
    ...(contact && !contact.erased && { from: await senderOf(desk, mail, kase, contact) }),
  }
}

/** Whoever was joined with another since is that one. */
async function findSender(desk: Desk, { contact }: MailIn, { contacts }: KeptCase) {
  const found = contacts.find(({ id }) => id === contact)
  if (found || contact === undefined) return found
  const merger = await findMerger(desk, contact)
  return contacts.find(({ id }) => id === merger)
}

async function senderOf(
  { db, account, holidays }: Desk,
  mail: MailIn,
  kase: KeptCase,
  contact: KeptContact,
): Promise<MailSender> {
  const ways = (await listWays(db, account, [contact.id])).get(contact.id) ?? noWays
  const reach = reachBy(contact, liveEntries(kase.journal, kase.now))
  const met = kase.interviews.findLast(({ contacts }) => contacts.includes(contact.id))
  return {
    ...{ contact, reach, ways },
    zone: met ? zoneOf(contact, met) : (contact.timeZone ?? kase.candidate.timeZone),
    next: nextWith(kase, contact.id, holidays),
    inSignature: newInSignature(mail.said.signature, contact, ways),
  }
}
