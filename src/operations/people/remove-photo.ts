import { z } from 'zod'
import { removePhoto as remove } from '#app/photo.ts'
import { operation } from '../operation.ts'
import { id, nothing } from '../shapes/values.ts'

export const removePhoto = operation({
  name: 'remove-photo',
  says: 'Takes the photo of a person away.',
  scope: 'manage',
  method: 'DELETE',
  path: '/people/{contact}/photo',
  takes: z.strictObject({ contact: id }),
  gives: nothing,
  changes: 'get-person',
  async run(desk, input, asked) {
    await remove(desk, { ...input, ...asked })
    return {}
  },
})
