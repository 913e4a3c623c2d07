import { z } from 'zod'
import { provide } from '#app/provide.ts'
import { operation } from '../operation.ts'
import { id, made } from '../shapes/values.ts'

export const recordProvided = operation({
  name: 'record-provided',
  says: 'Records that what they asked for went out, with the people named and the files sent.',
  scope: 'write',
  method: 'POST',
  path: '/applications/{application}/provided',
  takes: z.strictObject({
    application: id,
    what: z.string().max(1_000).meta({ description: 'As its step says it' }),
    references: z.array(id).max(100).meta({ description: 'Who was named' }).optional(),
    versions: z.array(id).max(100).meta({ description: 'The files that went' }).optional(),
    at: z.string().max(100).meta({ description: 'Left out: now' }).optional(),
  }),
  gives: made,
  run: async (desk, input, { key }) => ({ id: await provide(desk, { ...input, key }) }),
})
