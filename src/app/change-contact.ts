// The details of a person, put right or added to.
import { changeWays, listWays, noWays } from '#store/contact-ways.ts'
import { getContact } from '#store/contacts.ts'
import { change, type Keyed } from './change.ts'
import type { Desk } from './desk.ts'
import { readFurtherWays, settleWays, type WaysInput } from './input/further-ways.ts'
import { readPerson, type PersonInput } from './input/person.ts'
import { readAll } from './input/read-all.ts'
import { movedBy } from './moved-by.ts'
import { placePeople } from './place-person.ts'

export type ContactChange = Keyed & PersonInput & WaysInput & { readonly contact: string }

/** What is not there stays as it is; what is empty is removed. */
export async function changeContact(desk: Desk, input: ContactChange): Promise<void> {
  await change(desk, input, async (desk) => {
    const { db, account } = desk
    const { contact: id } = input
    const known = await getContact(db, account, id)
    const before = (await listWays(db, account, [id])).get(id) ?? noWays
    const read = readAll({
      contact: () => readPerson(input, known),
      ways: () => readFurtherWays(input, before),
    })
    const { contact: typed, ways } = settleWays(read.contact, read.ways)
    await placePeople(desk, [{ known, typed }])
    await changeWays(db, account, id, ways)
    return { outcome: id, moved: await movedBy(desk, [id]) }
  })
}
