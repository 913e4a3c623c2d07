import { z } from 'zod'
import { keepAsTemplate } from '#app/keep-words.ts'
import { operation } from '../operation.ts'
import { made } from '../shapes/values.ts'
import { scriptAsked } from './script-asked.ts'

export const makeScriptTemplate = operation({
  name: 'make-script-template',
  says: 'Makes words for a call the usual template of such calls.',
  scope: 'manage',
  method: 'POST',
  path: '/interviews/{interview}/people/{contact}/script/{reached}/template',
  takes: z.strictObject({
    ...scriptAsked,
    words: z.string().max(20_000),
    name: z.string().max(1_000).meta({ description: 'What the template is called' }),
  }),
  gives: made,
  changes: 'get-script',
  run: async (desk, input, asked) => ({ id: await keepAsTemplate(desk, { ...input, ...asked }) }),
})
