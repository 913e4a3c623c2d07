// How sending something ended, in words that may hold what a server said.
import { z } from 'zod'
import { outside } from '../shapes/values.ts'

export const arrived = z.strictObject({
  state: z.enum(['arrived', 'refused', 'failed', 'uncertain']),
  because: outside(z.string()),
})
