import { z } from 'zod'
import { noteReturn } from '#app/note-return.ts'
import { operation } from '../operation.ts'
import { id, nothing } from '../shapes/values.ts'

export const recordReturn = operation({
  name: 'record-return',
  says: 'Records that somebody is back, or was never away.',
  scope: 'write',
  method: 'DELETE',
  path: '/people/{contact}/absence',
  takes: z.strictObject({ contact: id }),
  gives: nothing,
  async run(desk, input, asked) {
    await noteReturn(desk, { ...input, ...asked })
    return {}
  },
})
