// A script of one's own for every such call, with fields in double braces.
import { z } from 'zod'
import type { TemplateShown } from '#app/list-templates.ts'
import { callFields } from '#core/words/call-fields.ts'
import { stages } from '#core/words/calling.ts'
import { reaches } from '#core/words/script.ts'
import { id } from '../shapes/values.ts'
import { withFields } from './with-fields.ts'

export const scriptTemplateTyped = {
  name: z.string().max(1_000),
  reached: z.enum(reaches).meta({ description: 'Who or what answers' }),
  stage: z.enum(stages),
  words: z
    .string()
    .max(20_000)
    .meta({ description: withFields(callFields) }),
  isUsual: z.boolean().meta({ description: 'Whether every such call is made by it' }),
}

export const scriptTemplate = z
  .strictObject({
    id,
    ...scriptTemplateTyped,
    example: z
      .string()
      .meta({ description: 'How it sounds; absent where it speaks of what is not known any more' })
      .optional(),
  })
  .meta({ id: 'ScriptTemplate' })

export function scriptTemplateGiven(shown: TemplateShown): z.input<typeof scriptTemplate> {
  const { id, name, reached, stage, words, isUsual, example } = shown
  return {
    ...{ id, name, reached, stage, words, isUsual },
    ...(example !== undefined && { example }),
  }
}
