// Whom did I meet? The whole list of an interview, as the page shows it.
import { changeInterview } from '#store/interview-changes.ts'
import { getInterview } from '#store/interviews.ts'
import { change, type Keyed } from './change.ts'
import type { Desk } from './desk.ts'
import { leaveOut } from './leave-out.ts'
import { movedBy } from './moved-by.ts'
import { peopleReader, placePeople, type PersonMet } from './place-person.ts'

export type PeopleMet = Keyed & {
  readonly interview: string
  readonly people: readonly PersonMet[]
}

/** Puts this list in place of the one there was: new people come in, those not on it are left out. */
export async function savePeople(desk: Desk, input: PeopleMet): Promise<void> {
  await change(desk, input, async (desk) => {
    const { db, account } = desk
    const known = await getInterview(db, account, input.interview)
    const read = await peopleReader(desk, input.people)
    const met = await placePeople(desk, read())
    const gone = known.contacts.filter((contact) => !met.includes(contact))
    await changeInterview(db, account, { ...known, contacts: [...met, ...gone] })
    for (const contact of gone) {
      await leaveOut(desk, await getInterview(db, account, known.id), contact)
    }
    return { outcome: known.id, moved: [known.application, ...(await movedBy(desk, met))] }
  })
}
