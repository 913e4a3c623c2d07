import { z } from 'zod'
import { removeSignature as remove } from '#app/signature.ts'
import { operation } from '../operation.ts'
import { nothing } from '../shapes/values.ts'

export const removeSignature = operation({
  name: 'remove-signature',
  says: 'Removes one’s own signature.',
  scope: 'manage',
  method: 'DELETE',
  path: '/settings/signature',
  takes: z.strictObject({}),
  gives: nothing,
  async run(desk, _, asked) {
    await remove(desk, asked)
    return {}
  },
})
