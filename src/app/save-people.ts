// Whom did I meet? The list of an interview, as the page shows it.
import type { Contact } from '#core/case/case.ts'
import { fold } from '#core/words/fold.ts'
import { listContactsOfApplication } from '#store/application-contacts.ts'
import { changeInterview } from '#store/interview-changes.ts'
import { getInterview, type KeptInterview } from '#store/interviews.ts'
import { change, type Keyed } from './change.ts'
import type { Desk, WritingDesk } from './desk.ts'
import { leaveOut } from './leave-out.ts'
import { movedBy } from './moved-by.ts'
import { peopleReader, placePeople, type PersonMet } from './place-person.ts'

export type PeopleMet = Keyed & {
  readonly interview: string
  readonly people: readonly PersonMet[]
  /** Those said not to have been met there after all. */
  readonly notMet?: readonly string[]
}

/** New people come in, known ones are put right. Nobody is left out who was not named so, nor comes in twice. */
export async function savePeople(desk: Desk, input: PeopleMet): Promise<void> {
  await change(desk, input, async (desk) => {
    const { db, account } = desk
    const known = await getInterview(db, account, input.interview)
    const { notMet = [] } = input
    const read = await peopleReader(desk, await withKnown(desk, known, input.people))
    const met = await placePeople(desk, read())
    const others = known.contacts.filter((contact) => !met.includes(contact))
    await changeInterview(db, account, { ...known, contacts: [...met, ...others] })
    for (const contact of others.filter((one) => notMet.includes(one))) {
      await leaveOut(desk, await getInterview(db, account, known.id), contact)
    }
    return { outcome: known.id, moved: [known.application, ...(await movedBy(desk, met))] }
  })
}

/** Somebody typed anew who is on the list already, from another window, is that one. */
async function withKnown(
  { db, account }: WritingDesk,
  { application, contacts }: KeptInterview,
  people: readonly PersonMet[],
): Promise<readonly PersonMet[]> {
  const named = new Set(people.map(({ id }) => id))
  const known = await listContactsOfApplication(db, account, application)
  const free = known.filter(({ id }) => contacts.includes(id) && !named.has(id))
  return people.map((person) => {
    const same = person.id ? undefined : free.find((one) => isSame(one, person))
    return same ? { ...written(person), id: same.id } : person
  })
}

function isSame(known: Contact, { name = '', ...typed }: PersonMet): boolean {
  if (name === '' || fold(known.name) !== fold(name)) return false
  const parts = ['title', 'email', 'phone'] as const
  return parts.every((part) => !typed[part] || !known[part] || typed[part] === known[part])
}

/** What is left empty takes nothing away. */
function written(person: PersonMet): PersonMet {
  return Object.fromEntries(Object.entries(person).filter(([, text]) => text !== ''))
}
