// Removing an application typed by mistake, with whoever belongs to no other.
import { Problem } from '#core/problem.ts'
import {
  listApplicationsOfContact,
  listContactsOfApplication,
} from '#store/application-contacts.ts'
import { getApplication } from '#store/applications.ts'
import { listJournal } from '#store/journal.ts'
import * as removal from '#store/removal.ts'
import { change, type Keyed } from './change.ts'
import type { Desk } from './desk.ts'

export type ApplicationRemoval = Keyed & { readonly application: string }

/** Refused once something has happened: then it is withdrawn from, which can be taken back. */
export async function removeApplication(desk: Desk, input: ApplicationRemoval): Promise<void> {
  await change(desk, input, async ({ db, account }) => {
    const { id } = await getApplication(db, account, input.application)
    if ((await listJournal(db, account, id)).length > 0) throw hasJournal()
    const people = await listContactsOfApplication(db, account, id)
    await removal.removeApplication(db, account, id)
    for (const { id: contact } of people) {
      const others = await listApplicationsOfContact(db, account, contact)
      if (others.length === 0) await removal.removeContact(db, account, contact)
    }
    return { outcome: '', moved: [] }
  })
}

function hasJournal(): Problem {
  const sentence =
    'Something has happened in this application already, so it cannot be removed. You can withdraw from it instead: then nothing more is to be done.'
  return new Problem('conflict', sentence, { field: 'application' })
}
