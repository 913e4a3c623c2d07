import { z } from 'zod'
import { briefReference as brief } from '#app/brief-reference.ts'
import { operation } from '../operation.ts'
import { id, nothing } from '../shapes/values.ts'

export const briefReference = operation({
  name: 'brief-reference',
  says: 'Keeps what somebody who vouches should know of a position.',
  scope: 'write',
  method: 'PUT',
  path: '/references/{reference}/briefings/{application}',
  takes: z.strictObject({
    reference: id,
    application: id,
    know: z.string().max(20_000).meta({ description: 'Left empty it is removed' }),
  }),
  gives: nothing,
  async run(desk, about, { key }) {
    await brief(desk, { ...about, key })
    return {}
  },
})
