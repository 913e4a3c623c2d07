import { z } from 'zod'
import { askReference } from '#app/ask-reference.ts'
import { operation } from '../operation.ts'
import { id, nothing } from '../shapes/values.ts'

export const recordReferenceAsked = operation({
  name: 'record-reference-asked',
  says: 'Records that one has asked or told somebody today that they may be named.',
  scope: 'write',
  method: 'POST',
  path: '/references/{reference}/asked',
  takes: z.strictObject({ reference: id, application: id }),
  gives: nothing,
  async run(desk, about, { key }) {
    await askReference(desk, { ...about, key })
    return {}
  },
})
