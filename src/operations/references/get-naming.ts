import { z } from 'zod'
import { composeReferences } from '#app/compose-references.ts'
import { getOccasion } from '#app/get-occasion.ts'
import { operation } from '../operation.ts'
import { id } from '../shapes/values.ts'
import { chosen } from './chosen.ts'
import { referenceGiven, referenceShape } from './reference.ts'

export const getNaming = operation({
  name: 'get-naming',
  says: 'Gives what goes out when references are asked for: the mail, and a note to each one named.',
  scope: 'read',
  method: 'GET',
  path: '/interviews/{interview}/people/{contact}/references',
  takes: z.strictObject({ interview: id, contact: id, references: chosen.optional() }),
  gives: z
    .strictObject({
      named: z
        .array(
          z.strictObject({
            reference: referenceShape,
            know: z.string().meta({ description: 'What they should know of it' }).optional(),
            isAsked: z.boolean().meta({ description: 'Whether they were asked or told today' }),
            note: z.strictObject({
              by: z.enum(['email', 'phone']),
              subject: z.string().optional(),
              text: z.string(),
            }),
          }),
        )
        .max(10_000),
      mail: z
        .strictObject({ subject: z.string(), text: z.string() })
        .meta({ description: 'To whoever asked; the sheet goes along' })
        .optional(),
      warnings: z.array(z.string()).max(20_000),
    })
    .meta({ id: 'Naming' }),
  async run(desk, { references, ...about }) {
    const occasion = await getOccasion(desk, { ...about, kind: 'material' })
    const { chosen, mail, warnings } = await composeReferences(desk, occasion, references)
    return {
      named: chosen.map(({ know, isAsked, note: { by, subject, text }, ...shown }) => ({
        ...{ reference: referenceGiven(shown), isAsked },
        ...(know !== undefined && { know }),
        note: { by, text, ...(subject !== undefined && { subject }) },
      })),
      ...(mail && { mail: { subject: mail.subject, text: mail.text } }),
      warnings: [...warnings],
    }
  },
})
