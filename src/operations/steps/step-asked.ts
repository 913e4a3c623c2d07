// Which open step is meant.
import { z } from 'zod'
import { stepKinds } from '#core/journal/entry.ts'
import { id } from '../shapes/values.ts'

export const stepAsked = {
  application: id,
  contact: id,
  kind: z.enum(stepKinds),
  what: z
    .string()
    .max(20_000)
    .meta({ description: 'Of a material: what they asked for; else whichever comes first' })
    .optional(),
}
