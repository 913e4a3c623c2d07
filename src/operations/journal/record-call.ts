import { z } from 'zod'
import { recordCall as record } from '#app/record-call.ts'
import { outcomes } from '#core/journal/entry.ts'
import { operation } from '../operation.ts'
import { made } from '../shapes/values.ts'
import { dateGiven, reason, reasonOf, recordingAbout } from './recording.ts'

const text = z.string().max(20_000).optional()

export const recordCall = operation({
  name: 'record-call',
  says: 'Records a call and what came of it.',
  scope: 'write',
  method: 'POST',
  path: '/applications/{application}/calls',
  takes: z.strictObject({
    ...recordingAbout,
    outcome: z.enum(outcomes).meta({
      description: 'Talked, left a voicemail or a message with a colleague, or did not get through',
    }),
    ...dateGiven,
    news: z
      .enum(['advanced', 'offer', 'rejection', ''])
      .meta({ description: 'What they said becomes of the application' })
      .optional(),
    awayUntil: text.meta({ description: 'The last day they are away, if that is what you heard' }),
    askedFor: z
      .strictObject({ what: text, by: text })
      .meta({ description: 'What they want from you, and by which day' })
      .optional(),
    reason,
  }),
  gives: made,
  run: async (desk, input, asked) => ({
    id: await record(desk, { ...input, reason: reasonOf(input), ...asked }),
  }),
})
