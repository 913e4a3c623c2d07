import { z } from 'zod'
import { findSignature } from '#app/signature.ts'
import { Problem } from '#core/problem.ts'
import { operation } from '../operation.ts'

export const getSignature = operation({
  name: 'get-signature',
  says: 'Gives one’s own signature as a picture.',
  scope: 'manage',
  method: 'GET',
  path: '/settings/signature',
  takes: z.strictObject({}),
  gives: { file: ['image/png'] },
  async run(desk) {
    const bytes = await findSignature(desk)
    if (!bytes) throw new Problem('not-found', 'There is no signature yet.')
    return { name: 'signature.png', type: 'image/png', bytes }
  },
})
