import { z } from 'zod'
import { findPhoto } from '#app/photo.ts'
import { Problem } from '#core/problem.ts'
import { operation } from '../operation.ts'
import { id } from '../shapes/values.ts'

const types = ['image/jpeg', 'image/png', 'image/webp'] as const

export const getPhoto = operation({
  name: 'get-photo',
  says: 'Gives the photo of a person.',
  scope: 'read',
  method: 'GET',
  path: '/people/{contact}/photo',
  takes: z.strictObject({ contact: id }),
  gives: { file: types },
  async run(desk, { contact }) {
    const photo = await findPhoto(desk, contact)
    if (photo) return { name: `photo.${photo.type.slice('image/'.length)}`, ...photo }
    throw new Problem('not-found', 'There is no photo of this person.', { field: 'contact' })
  },
})
