// A note of one's own for every such note, with fields in double braces.
import { z } from 'zod'
import type { NoteTemplateShown } from '#app/list-note-templates.ts'
import { noteFields } from '#core/words/note-fields.ts'
import { channel, kind } from '../shapes/note.ts'
import { id } from '../shapes/values.ts'
import { withFields } from './with-fields.ts'

export const noteTemplateTyped = {
  name: z.string().max(1_000),
  kind,
  channel,
  subject: z.string().max(2_000).meta({ description: 'Of an email' }).optional(),
  words: z
    .string()
    .max(20_000)
    .meta({ description: withFields(noteFields) }),
  isUsual: z.boolean().meta({ description: 'Whether every such note is written by it' }),
}

export const noteTemplate = z
  .strictObject({
    id,
    ...noteTemplateTyped,
    example: z
      .strictObject({ subject: z.string().optional(), text: z.string() })
      .meta({ description: 'How it reads; absent where it speaks of what is not known any more' })
      .optional(),
  })
  .meta({ id: 'NoteTemplate' })

export function noteTemplateGiven(shown: NoteTemplateShown): z.input<typeof noteTemplate> {
  const { id, name, kind, channel, subject, words, isUsual, example } = shown
  return {
    ...{ id, name, kind, channel, words, isUsual },
    ...(subject !== undefined && { subject }),
    ...(example && { example: { text: example.text, ...headOf(example) } }),
  }
}

function headOf({ subject }: { readonly subject?: string | undefined }) {
  return subject === undefined ? {} : { subject }
}
