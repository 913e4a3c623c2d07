// The details of a person are put right, or added to.
import { changePerson as change } from '#operations/people/change-person.ts'
import { atDesk } from '../frame/at-desk.ts'
import { personMeant } from '../frame/meant.ts'
import type { Context } from '../pieces.ts'
import type { PersonFlags } from './add-person.ts'

type Flags = PersonFlags & { readonly name?: string }

export async function changePerson(
  this: Context,
  { data, json, ...details }: Flags,
  words: string,
): Promise<void> {
  await atDesk(this, { data, json }, async (at) => {
    const { contact } = await personMeant(at, words)
    const given = await at.run(change, { contact: contact.id, ...details })
    at.print(given, () => `What is known of ${details.name ?? contact.name} is changed.\n`)
  })
}
