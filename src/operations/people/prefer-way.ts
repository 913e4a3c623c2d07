import { z } from 'zod'
import { preferWay as prefer } from '#app/prefer-way.ts'
import { operation } from '../operation.ts'
import { id, nothing } from '../shapes/values.ts'

export const preferWay = operation({
  name: 'prefer-way',
  says: 'Uses another of somebody’s emails or phones from now on.',
  scope: 'write',
  method: 'POST',
  path: '/people/{contact}/preferred',
  takes: z.strictObject({
    contact: id,
    kind: z.enum(['email', 'phone']),
    way: z.string().max(1_000).meta({ description: 'As it stands among their others' }),
  }),
  gives: nothing,
  changes: 'get-person',
  async run(desk, input, asked) {
    await prefer(desk, { ...input, ...asked })
    return {}
  },
})
