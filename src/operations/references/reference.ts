// Somebody who vouches, with when they were asked or named.
import { z } from 'zod'
import type { ReferenceShown } from '#app/list-references.ts'
import { words } from '../shapes/named.ts'
import { typed } from '../shapes/typed.ts'
import { day, dayGiven, id } from '../shapes/values.ts'

export const referenceTyped = {
  name: typed,
  title: typed,
  company: typed,
  relation: typed.meta({ description: 'How they know you' }),
  email: typed,
  phone: typed,
  agreedOn: typed.meta({ description: 'The day they agreed to be named, as 2026-03-02' }),
}

export const referenceShape = z
  .strictObject({
    ...{ id, name: z.string(), title: z.string().optional(), company: z.string().optional() },
    ...{ relation: z.string(), email: z.string().optional(), phone: z.string().optional() },
    agreedOn: day.optional(),
    uses: z
      .array(
        z.strictObject({
          as: z.enum(['asked', 'named']),
          ...{ application: id, position: words, company: words, on: day },
        }),
      )
      .max(100_000)
      .meta({ description: 'The latest first' }),
    tooOften: z
      .string()
      .meta({ description: 'Why somebody else might rather be named' })
      .optional(),
  })
  .meta({ id: 'Reference' })

export function referenceGiven(shown: ReferenceShown): z.input<typeof referenceShape> {
  const { reference, uses, tooOften } = shown
  const { id, name, title, company, relation, email, phone, agreedOn } = reference
  return {
    ...{ id, name, relation },
    ...(title !== undefined && { title }),
    ...(company !== undefined && { company }),
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    ...(agreedOn !== undefined && { agreedOn: dayGiven(agreedOn) }),
    uses: uses.map(({ kind, application, position, company, on }) => ({
      ...{ as: kind, application, position, company, on: dayGiven(on) },
    })),
    ...(tooOften && { tooOften: tooOften.because }),
  }
}
