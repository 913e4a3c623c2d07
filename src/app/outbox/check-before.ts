// Whether a mail that is about to go out still may: asked in the transaction that lets it.
import { numberIn } from '#core/outbox/once.ts'
import { stopOf, type Stop } from '#core/outbox/stop.ts'
import { listContactsOfApplication } from '#store/application-contacts.ts'
import { listJournal } from '#store/journal.ts'
import type { Mail } from '#store/outbox.ts'
import type { Desk } from '../desk.ts'

/** What stops it; a mail to oneself is stopped by nothing. */
export async function findStop(desk: Desk, mail: Mail): Promise<Stop | undefined> {
  const { about, kind, to, once, writtenAt } = mail
  if (!about || kind === 'digest') return undefined
  const { db, account } = desk
  const people = await listContactsOfApplication(db, account, about.application)
  return stopOf({
    ...{ now: desk.now(), people, journal: await listJournal(db, account, about.application) },
    contact: people.find(({ id }) => id === about.contact),
    ...{ kind, to: to.address, number: numberIn(once), writtenAt },
  })
}
