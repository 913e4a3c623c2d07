// What to say on a call, or what is still missing before anything can be said.
import { z } from 'zod'
import { present } from '#core/case/fields.ts'
import type { ScriptShown } from '#app/compose-scripts.ts'
import { words } from '../shapes/named.ts'
import { id } from '../shapes/values.ts'

const whose = {
  own: z
    .enum(['words', 'template'])
    .meta({ description: 'Whose words they are, where they are not what is proposed' })
    .optional(),
  draftedBy: z
    .string()
    .meta({ description: 'The program whose draft it is; it waits for the candidate' })
    .optional(),
  template: z.strictObject({ id, name: z.string() }).optional(),
  changed: z
    .array(z.string())
    .meta({ description: 'What is another by now than these words say' })
    .optional(),
}

const written = z.strictObject({
  state: z.literal('written'),
  title: words,
  lines: z.array(words),
  questions: z
    .array(z.strictObject({ id: z.string(), text: words }))
    .meta({ description: 'What to ask, one by one' }),
  closing: z.array(words),
  text: words.meta({ description: 'All of it, as it is read' }),
  seconds: z.int().meta({ description: 'How long it takes to say it' }),
  spelled: z.string().meta({ description: 'The number in it, digit by digit' }).optional(),
  advice: z.string().optional(),
  ...whose,
})

const lacking = z.strictObject({
  state: z.literal('lacking'),
  needs: z
    .array(z.strictObject({ field: z.string(), sentence: words }))
    .meta({ description: 'What is missing, each with the question that asks for it' }),
  ...whose,
})

export const script = z.discriminatedUnion('state', [written, lacking]).meta({ id: 'Script' })

export function scriptGiven(shown: ScriptShown): z.input<typeof script> {
  const { own, template, changed } = shown
  const draftedBy = shown.words?.draftedBy
  const whose = {
    ...(own && { own }),
    ...(draftedBy !== undefined && { draftedBy }),
    ...(template && { template: { id: template.id, name: template.name } }),
    ...(changed && { changed: [...changed] }),
  }
  if (shown.state === 'lacking') {
    const needs = shown.needs.map(({ field, sentence }) => ({ field, sentence }))
    return { state: shown.state, needs, ...whose }
  }
  const { state, title, lines, questions, closing, text, seconds, spelled, advice } = shown
  return present<z.input<typeof written>>({
    ...{ state, title, lines: [...lines], closing: [...closing], text, seconds, spelled, advice },
    questions: questions.map(({ id, text }) => ({ id, text })),
    ...whose,
  })
}
