import { z } from 'zod'
import { noteSent } from '#app/note-sent.ts'
import { operation } from '../operation.ts'
import { day, id, nothing } from '../shapes/values.ts'

export const recordMaterialSent = operation({
  name: 'record-material-sent',
  says: 'Records that a file went to somebody who had not asked for it.',
  scope: 'write',
  method: 'POST',
  path: '/materials/versions/{version}/sent',
  takes: z.strictObject({
    version: id,
    application: id,
    contact: id.optional(),
    on: day.meta({ description: 'Left out: today' }).optional(),
  }),
  gives: nothing,
  async run(desk, sent, { key }) {
    await noteSent(desk, { ...sent, key })
    return {}
  },
})
