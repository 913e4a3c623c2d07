// What was written down about the conversation with one person at one interview.
import { z } from 'zod'
import type { Takeaway } from '#core/case/case.ts'
import { id } from './values.ts'

export const takeaway = z
  .strictObject({
    interview: id,
    contact: id,
    interesting: z.string().optional(),
    issue: z.string().meta({ description: 'An issue that came up' }).optional(),
    handling: z.string().meta({ description: 'How you would handle it' }).optional(),
    expertise: z.string().meta({ description: 'Which of your expertise helps' }).optional(),
  })
  .meta({ id: 'Takeaway' })

export function takeawayGiven(kept: Takeaway): z.input<typeof takeaway> {
  const { interview, contact, interesting, issue, handling, expertise } = kept
  return {
    ...{ interview, contact },
    ...(interesting !== undefined && { interesting }),
    ...(issue !== undefined && { issue }),
    ...(handling !== undefined && { handling }),
    ...(expertise !== undefined && { expertise }),
  }
}
