// What erasing a person means, before it is done: what goes, what stays, and what it does to the plans of others.
import type { Day } from '#core/days/day.ts'
import { dayOf } from '#core/days/zone.ts'
import { entriesOf } from '#core/case/erased.ts'
import { unreadReplies } from '#core/journal/unread-replies.ts'
import { plan } from '#core/plan/plan.ts'
import { isOpen, type Step } from '#core/plan/step.ts'
import { fold } from '#core/words/fold.ts'
import { isSameNumber } from '#core/words/same-number.ts'
import { listApplicationsOfContact } from '#store/application-contacts.ts'
import type { KeptApplication } from '#store/applications.ts'
import { listContactsKnown } from '#store/contacts-alike.ts'
import { getContact, type KeptContact } from '#store/contacts.ts'
import type { Reference } from '#core/references/reference.ts'
import { listReferences } from '#store/references.ts'
import { getSettings } from '#store/settings.ts'
import type { Desk } from './desk.ts'
import { listCases } from './get-case.ts'

export type ErasingShown = {
  readonly contact: KeptContact
  /** How many entries of journals are about them. */
  readonly entries: number
  readonly applications: readonly KeptApplication[]
  /** What was still to be done with them. */
  readonly open: readonly Step[]
  /** Who has steps of their own in these applications. */
  readonly others: number
  /** What they wrote and nobody has read for its meaning: until then all others wait. */
  readonly unread: readonly { readonly application: KeptApplication; readonly on: Day }[]
  /** What they asked for and have not got: until then calls to others wait. */
  readonly owed: readonly { readonly application: KeptApplication; readonly step: Step }[]
  /** Those among the references who seem to be the same person. */
  readonly references: readonly Reference[]
}

export async function previewErasing(desk: Desk, id: string): Promise<ErasingShown> {
  const { db, account, holidays } = desk
  const contact = await getContact(db, account, id)
  const cases = await listCases(desk, await listApplicationsOfContact(db, account, id))
  const { timeZone } = await getSettings(db, account)
  const planned = cases.map((kase) => ({
    ...{ kase, application: kase.application },
    open: plan(kase, holidays).steps.filter(isOpen),
  }))
  const theirs = planned.flatMap(({ application, open }) =>
    open.filter((step) => step.contact === id).map((step) => ({ application, step })),
  )
  const others = planned.flatMap(({ open }) =>
    open.filter((step) => step.contact !== id).map((step) => step.contact),
  )
  return {
    ...{ contact, applications: cases.map(({ application }) => application) },
    entries: cases.reduce((sum, { journal }) => sum + entriesOf(journal, id).size, 0),
    open: theirs.map(({ step }) => step),
    others: new Set(others).size,
    unread: cases.flatMap(({ application, journal, now }) =>
      unreadReplies(journal, now)
        .filter((reply) => reply.contact === id)
        .map((reply) => ({ application, on: dayOf(reply.at, timeZone) })),
    ),
    owed: theirs.filter(({ step }) => step.kind === 'material'),
    references: await sameAmongReferences(desk, id),
  }
}

async function sameAmongReferences(
  { db, account }: Desk,
  id: string,
): Promise<readonly Reference[]> {
  const [known] = await listContactsKnown(db, account, [id])
  if (!known) return []
  const { contact, names, ways } = known
  const emails = [contact.email, ...ways.emails].flatMap((email) => (email ? [fold(email)] : []))
  const phones = [contact.phone, ...ways.phones].flatMap((phone) => phone ?? [])
  return (await listReferences(db, account)).filter(
    ({ name, email, phone }) =>
      names.some((one) => fold(one) === fold(name)) ||
      (email !== undefined && emails.includes(fold(email))) ||
      (phone !== undefined && phones.some((one) => isSameNumber(one, phone))),
  )
}
