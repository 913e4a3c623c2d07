// What is spoken of elsewhere in short: an application, a person. Their words may have come with a card, an
// address book or an invitation, so they are marked as such.
import { z } from 'zod'
import { id, outside } from './values.ts'

export const words = outside(z.string())

export const applicationNamed = z
  .strictObject({ id, position: words, company: words })
  .meta({ id: 'ApplicationNamed' })

export const personNamed = z.strictObject({ id, name: words }).meta({ id: 'PersonNamed' })

type ApplicationNamed = z.input<typeof applicationNamed>
type PersonNamed = z.input<typeof personNamed>

export function applicationNamedOf({ id, position, company }: ApplicationNamed): ApplicationNamed {
  return { id, position, company }
}

export function personNamedOf({ id, name }: PersonNamed): PersonNamed {
  return { id, name }
}
