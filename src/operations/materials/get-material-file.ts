import { z } from 'zod'
import { findFile } from '#app/find-file.ts'
import { Problem } from '#core/problem.ts'
import { operation } from '../operation.ts'
import { id } from '../shapes/values.ts'

const type = 'application/octet-stream'

export const getMaterialFile = operation({
  name: 'get-material-file',
  says: 'Gives a version of a file as it was kept.',
  scope: 'read',
  method: 'GET',
  path: '/materials/versions/{version}/file',
  takes: z.strictObject({ version: id }),
  gives: { file: [type] },
  async run(desk, { version }) {
    const file = await findFile(desk, version)
    if (file) return { name: file.fileName, type, bytes: file.bytes }
    throw new Problem('not-found', 'This file is not here any more.', { field: 'version' })
  },
})
