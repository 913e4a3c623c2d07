// A mail of the outbox as pages show it: with its application, and the zone of whom it goes to.
import type { Mail } from '#store/outbox.ts'
import { zoneOf } from '#core/plan/meeting.ts'
import type { KeptApplication } from '#store/applications.ts'
import type { Desk } from '../desk.ts'
import { listCases, type KeptCase } from '../get-case.ts'

export type MailShown = Mail & {
  /** Absent of a mail to oneself. */
  readonly application?: KeptApplication
  /** Where they are. */
  readonly zone?: string
}

/** These mails, and the cases they are about. */
export async function showMails(
  desk: Desk,
  mails: readonly Mail[],
): Promise<{
  readonly mails: readonly MailShown[]
  readonly cases: ReadonlyMap<string, KeptCase>
}> {
  const ids = [...new Set(mails.flatMap(({ about }) => about?.application ?? []))]
  const cases = new Map((await listCases(desk, ids)).map((kase) => [kase.application.id, kase]))
  return {
    mails: mails.map((mail) => mailShown(mail, cases.get(mail.about?.application ?? ''))),
    cases,
  }
}

export function mailShown(mail: Mail, kase: KeptCase | undefined): MailShown {
  if (!kase) return mail
  const { contacts, all, application } = kase
  const contact = contacts.find(({ id }) => id === mail.about?.contact)
  const interview = all.find(({ id }) => id === mail.about?.interview)
  const zone = contact && interview && zoneOf(contact, interview)
  return { ...mail, application, ...(zone !== undefined && { zone }) }
}

/** Without the subject, which stands above it in the journal. */
export function textOf({ words, subject }: Mail): string {
  const head = `${subject}\n\n`
  return words.startsWith(head) ? words.slice(head.length) : words
}
