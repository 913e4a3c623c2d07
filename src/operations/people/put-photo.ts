import { z } from 'zod'
import { putPhoto as put } from '#app/photo.ts'
import { Problem } from '#core/problem.ts'
import { operation } from '../operation.ts'
import { id, nothing } from '../shapes/values.ts'

export const putPhoto = operation({
  name: 'put-photo',
  says: 'Puts a photo of a person in place of the one there was; it is kept small.',
  scope: 'write',
  method: 'PUT',
  path: '/people/{contact}/photo',
  takes: z.strictObject({ contact: id }),
  takesFile: { types: ['image/jpeg', 'image/png', 'image/webp'], longest: 20_000_000 },
  gives: nothing,
  changes: 'get-person',
  async run(desk, { contact }, { file, ...asked }) {
    if (!file) {
      throw new Problem('missing', 'Please send a photo along.', { field: 'file' })
    }
    const { shrinkPhoto } = await import('#capture/shrink-photo.ts')
    await put(desk, { ...asked, contact, photo: await shrinkPhoto(file.bytes) })
    return {}
  },
})
