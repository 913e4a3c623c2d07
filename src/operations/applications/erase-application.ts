import { z } from 'zod'
import { eraseApplication as erase } from '#app/erase-application.ts'
import { operation } from '../operation.ts'
import { id, nothing } from '../shapes/values.ts'

export const eraseApplication = operation({
  name: 'erase-application',
  says: 'Erases an application with all that belongs to it alone; it cannot be undone.',
  scope: 'manage',
  method: 'POST',
  path: '/applications/{application}/erasing',
  takes: z.strictObject({
    application: id,
    company: z.string().max(1_000).meta({ description: 'Its company, as it stands here' }),
    people: z
      .array(id)
      .max(1_000)
      .meta({ description: 'Who goes along, of those who belong to no other application' })
      .optional(),
    backups: z.boolean().meta({ description: 'Whether backups made before go, too' }).optional(),
  }),
  gives: nothing,
  async run(desk, input, asked) {
    await erase(desk, { ...input, ...asked })
    return {}
  },
})
