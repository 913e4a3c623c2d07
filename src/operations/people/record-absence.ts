import { z } from 'zod'
import { noteAbsence } from '#app/note-absence.ts'
import { operation } from '../operation.ts'
import { id, nothing } from '../shapes/values.ts'

export const recordAbsence = operation({
  name: 'record-absence',
  says: 'Records that somebody is away until a day: whatever concerns them waits.',
  scope: 'write',
  method: 'POST',
  path: '/people/{contact}/absence',
  takes: z.strictObject({
    contact: id,
    until: z.string().max(100).meta({ description: 'The last day they are away, as 2026-03-10' }),
  }),
  gives: nothing,
  async run(desk, input, asked) {
    await noteAbsence(desk, { ...input, ...asked })
    return {}
  },
})
