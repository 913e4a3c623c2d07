import { z } from 'zod'
import { keepApart as keep } from '#app/keep-apart.ts'
import { operation } from '../operation.ts'
import { id, nothing } from '../shapes/values.ts'

export const keepApart = operation({
  name: 'keep-apart',
  says: 'Says that two who look like one person are two.',
  scope: 'write',
  method: 'POST',
  path: '/duplicates/apart',
  takes: z.strictObject({ one: id, other: id }),
  gives: nothing,
  async run(desk, input, asked) {
    await keep(desk, { ...input, ...asked })
    return {}
  },
})
