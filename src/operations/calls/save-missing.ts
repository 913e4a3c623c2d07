import { z } from 'zod'
import { saveParts } from '#app/save-parts.ts'
import { operation } from '../operation.ts'
import { personTyped, takeawayTyped, typed } from '../shapes/typed.ts'
import { id, nothing } from '../shapes/values.ts'

export const saveMissing = operation({
  name: 'save-missing',
  says: 'Keeps what a note or a script lacked, each where it belongs.',
  scope: 'write',
  method: 'PATCH',
  path: '/interviews/{interview}/people/{contact}/missing',
  takes: z.strictObject({
    interview: id,
    contact: id,
    parts: z
      .strictObject({
        takeaway: z.strictObject(takeawayTyped).optional(),
        contact: z.strictObject(personTyped).optional(),
        application: z.strictObject({ company: typed, position: typed }).optional(),
        candidate: z
          .strictObject({
            ...{ name: typed, phone: typed, email: typed, address: typed },
            ...{ currentPosition: typed, signOff: typed, post: typed },
          })
          .optional(),
      })
      .meta({ description: 'By the fields of what was lacking: `candidate.phone`' }),
  }),
  gives: nothing,
  async run(desk, input, asked) {
    await saveParts(desk, { ...input, ...asked })
    return {}
  },
})
