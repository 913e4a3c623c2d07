// A person met, with what is kept about them.
import { z } from 'zod'
import { wishes } from '#core/case/case.ts'
import { present } from '#core/case/fields.ts'
import type { ContactDetails } from '#store/contacts.ts'
import { words } from './named.ts'
import { id } from './values.ts'

const address = z.strictObject({
  lines: z.array(words).meta({ description: 'As they stand on the envelope' }),
  country: z.string().optional(),
  parts: z
    .strictObject({
      street: words.optional(),
      city: words.optional(),
      region: words.optional(),
      postalCode: words.optional(),
    })
    .optional(),
})

export const person = z
  .strictObject({
    id,
    name: words,
    title: words.optional(),
    pronouns: words.optional(),
    saidAs: words.meta({ description: 'How the name is said' }).optional(),
    company: words.optional(),
    email: words.optional(),
    phone: words.optional(),
    address: address.optional(),
    timeZone: z.string().optional(),
    country: z.string().optional(),
    region: z.string().optional(),
    wish: z.enum(wishes).meta({ description: 'How they want to be reached' }).optional(),
    erased: z
      .literal(true)
      .meta({ description: 'Nothing is known of them any more but that there was somebody' })
      .optional(),
  })
  .meta({ id: 'Person' })

type Person = z.input<typeof person>

export function personGiven(contact: ContactDetails): Person {
  const { id, name, title, pronouns, saidAs, company, email, phone } = contact
  const { address, timeZone, country, region, wish, erased } = contact
  return present<Person>({
    ...{ id, name, title, pronouns, saidAs, company, email, phone },
    ...{ timeZone, country, region, wish, erased },
    address: address && {
      lines: [...address.lines],
      ...(address.country !== undefined && { country: address.country }),
      ...(address.parts && { parts: address.parts }),
    },
  })
}
