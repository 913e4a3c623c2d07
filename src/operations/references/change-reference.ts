import { z } from 'zod'
import { changeReference as change } from '#app/save-reference.ts'
import { operation } from '../operation.ts'
import { id, nothing } from '../shapes/values.ts'
import { referenceTyped } from './reference.ts'

export const changeReference = operation({
  name: 'change-reference',
  says: 'Changes what is known of somebody who vouches.',
  scope: 'write',
  method: 'PATCH',
  path: '/references/{reference}',
  takes: z.strictObject({ reference: id, ...referenceTyped }),
  gives: nothing,
  changes: 'get-reference',
  async run(desk, typed, { key, stands }) {
    await change(desk, { ...typed, key, stands })
    return {}
  },
})
