import { change, type Keyed } from './change.ts'
import type { Desk } from './desk.ts'
import type { PersonInput } from './input/person.ts'
import { movedBy } from './moved-by.ts'
import { placePerson } from './place-person.ts'

export type ContactChange = Keyed & PersonInput & { readonly contact: string }

/** What is not there stays as it is; what is empty is removed. */
export async function changeContact(desk: Desk, input: ContactChange): Promise<void> {
  await change(desk, input, async (desk) => {
    const id = await placePerson(desk, { ...input, id: input.contact })
    return { outcome: id, moved: await movedBy(desk, [id]) }
  })
}
