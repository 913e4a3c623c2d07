// By which ways somebody can be reached, as the journal goes on.
import { z } from 'zod'

export const reach = z
  .strictObject({ phone: z.boolean(), email: z.boolean(), post: z.boolean() })
  .meta({ description: 'A wrong number and a mail that came back make a way unknown' })
