import { z } from 'zod'
import { erasePerson as erase } from '#app/erase-person.ts'
import { operation } from '../operation.ts'
import { id, nothing } from '../shapes/values.ts'

export const erasePerson = operation({
  name: 'erase-person',
  says: 'Erases all that is kept about a person; it cannot be undone.',
  scope: 'manage',
  method: 'POST',
  path: '/people/{contact}/erasing',
  takes: z.strictObject({
    contact: id,
    name: z.string().max(1_000).meta({ description: 'Their name, as it stands here' }),
    references: z
      .array(id)
      .max(1_000)
      .meta({ description: 'Who among your references goes, too' })
      .optional(),
    backups: z.boolean().meta({ description: 'Whether backups made before go, too' }).optional(),
  }),
  gives: nothing,
  async run(desk, input, asked) {
    await erase(desk, { ...input, ...asked })
    return {}
  },
})
