import { listApplicationsOfContact } from '#store/application-contacts.ts'
import { getContact } from '#store/contacts.ts'
import { appendEntry } from '#store/journal.ts'
import { absencesIn } from './absences.ts'
import { change, type Keyed } from './change.ts'
import type { Desk } from './desk.ts'
import { listCases } from './get-case.ts'

/** They are back, or were never away: in every application that is taken back. */
export async function noteReturn(
  desk: Desk,
  input: Keyed & { readonly contact: string },
): Promise<void> {
  await change(desk, input, async (desk) => {
    const { db, account } = desk
    const contact = await getContact(db, account, input.contact)
    const cases = await listCases(desk, await listApplicationsOfContact(db, account, contact.id))
    const at = desk.now()
    for (const kase of cases) {
      for (const { id: entry } of absencesIn(kase, contact)) {
        const taken = { id: desk.newId(), at, type: 'taken-back', entry } as const
        await appendEntry(db, account, kase.application.id, taken)
      }
    }
    return { outcome: '', moved: cases.map(({ application }) => application.id) }
  })
}
