import { z } from 'zod'
import { removeReference as remove } from '#app/save-reference.ts'
import { operation } from '../operation.ts'
import { id, nothing } from '../shapes/values.ts'

export const removeReference = operation({
  name: 'remove-reference',
  says: 'Erases somebody who vouches, with all that was noted about them here.',
  scope: 'manage',
  method: 'DELETE',
  path: '/references/{reference}',
  takes: z.strictObject({ reference: id }),
  gives: nothing,
  changes: 'get-reference',
  async run(desk, { reference }, { key, stands }) {
    await remove(desk, { reference, key, stands })
    return {}
  },
})
