import { z } from 'zod'
import { findDuplicates } from '#app/find-duplicates.ts'
import type { ContactKnown } from '#store/contacts-alike.ts'
import { operation } from '../operation.ts'
import { words } from '../shapes/named.ts'
import { person, personGiven } from '../shapes/person.ts'

const known = z.strictObject({
  person,
  names: z.array(words).meta({ description: 'All they are known by' }),
  otherEmails: z.array(words),
  otherPhones: z.array(words),
  companies: z.array(words),
})

export const listDuplicates = operation({
  name: 'list-duplicates',
  says: 'Lists who may be here twice.',
  scope: 'read',
  method: 'GET',
  path: '/duplicates',
  takes: z.strictObject({}),
  gives: z.strictObject({
    items: z.array(
      z.strictObject({
        one: known,
        other: known,
        by: z.enum(['email', 'phone', 'name']).meta({ description: 'What they have in common' }),
      }),
    ),
    hasMore: z.boolean().meta({ description: 'There are more than these' }),
  }),
  async run(desk) {
    const { pairs, hasMore } = await findDuplicates(desk)
    const items = pairs.map(({ one, other, by }) => ({
      ...{ one: knownGiven(one), other: knownGiven(other), by },
    }))
    return { items, hasMore }
  },
})

function knownGiven({ contact, names, ways, companies }: ContactKnown): z.input<typeof known> {
  return {
    person: personGiven(contact),
    names: [...names],
    otherEmails: [...ways.emails],
    otherPhones: [...ways.phones],
    companies: [...companies],
  }
}
