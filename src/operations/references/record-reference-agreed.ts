import { z } from 'zod'
import { noteConsent } from '#app/note-consent.ts'
import { operation } from '../operation.ts'
import { id, nothing } from '../shapes/values.ts'

export const recordReferenceAgreed = operation({
  name: 'record-reference-agreed',
  says: 'Records that somebody agreed today to be named.',
  scope: 'write',
  method: 'POST',
  path: '/references/{reference}/agreed',
  takes: z.strictObject({ reference: id }),
  gives: nothing,
  changes: 'get-reference',
  async run(desk, { reference }, { key, stands }) {
    await noteConsent(desk, { reference, key, stands })
    return {}
  },
})
