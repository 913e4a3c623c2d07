import { z } from 'zod'
import { removeVersion } from '#app/remove-version.ts'
import { operation } from '../operation.ts'
import { id, nothing } from '../shapes/values.ts'

export const removeMaterial = operation({
  name: 'remove-material',
  says: 'Erases a version of a file; to whom it went is still said.',
  scope: 'manage',
  method: 'DELETE',
  path: '/materials/versions/{version}',
  takes: z.strictObject({ version: id }),
  gives: nothing,
  async run(desk, { version }, { key }) {
    await removeVersion(desk, { version, key })
    return {}
  },
})
