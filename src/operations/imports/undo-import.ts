import { z } from 'zod'
import { undoImport as undo } from '#app/undo-import.ts'
import { operation } from '../operation.ts'
import { id, outside } from '../shapes/values.ts'

export const undoImport = operation({
  name: 'undo-import',
  says: 'Takes an import back; whoever was met, written to or changed since stays.',
  scope: 'manage',
  method: 'POST',
  path: '/imports/{import}/undoing',
  takes: z.strictObject({ import: id }),
  gives: z.strictObject({
    removed: z.int(),
    restored: z.int().meta({ description: 'How many have what they had before' }),
    stayed: z.int(),
    stays: z
      .array(
        z.strictObject({
          contact: id,
          name: outside(z.string()),
          why: z.enum(['met', 'changed']),
        }),
      )
      .max(100),
  }),
  async run(desk, input, asked) {
    const { removed, restored, stayed, stays } = await undo(desk, { ...input, ...asked })
    const named = stays.map(({ contact, name, why }) => ({ contact, name, why }))
    return { removed, restored, stayed, stays: named }
  },
})
