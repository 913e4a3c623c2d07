// Whether mails that are about to go out still may: asked in the transaction that lets them.
import { isDigest, numberIn } from '#core/outbox/once.ts'
import { isOverdue } from '#core/outbox/pauses.ts'
import { stopOf, type Stop } from '#core/outbox/stop.ts'
import { listContactsOfApplications } from '#store/application-contacts.ts'
import { listJournalsOfApplications } from '#store/journal.ts'
import type { Mail } from '#store/outbox.ts'
import type { Desk } from '../desk.ts'

/** What stops which of them, by their ids; a mail to oneself only by its hour having passed. */
export async function findStops(
  { db, account, now: clock }: Desk,
  mails: readonly Mail[],
): Promise<ReadonlyMap<string, Stop>> {
  const now = clock()
  const applications = [...new Set(mails.flatMap(({ about }) => about?.application ?? []))]
  const listed = Map.groupBy(
    await listContactsOfApplications(db, account, applications),
    ({ application }) => application,
  )
  const journals = Map.groupBy(
    await listJournalsOfApplications(db, account, applications),
    ({ application }) => application,
  )
  const stops = new Map<string, Stop>()
  for (const { id, about, kind, to, once, writtenAt } of mails) {
    if (!about || kind === 'digest') {
      if (isDigest(once) && isOverdue(writtenAt, now))
        stops.set(id, { state: 'withdrawn', because: 'The hour for it had passed.' })
      continue
    }
    const people = listed.get(about.application)?.map(({ contact }) => contact) ?? []
    const stop = stopOf({
      ...{ now, people, journal: journals.get(about.application) ?? [] },
      contact: people.find((one) => one.id === about.contact),
      ...{ kind, to: to.address, number: numberIn(once), writtenAt },
    })
    if (stop) stops.set(id, stop)
  }
  return stops
}
