// What whatever is recorded takes: of which application, of whom, when, and the words kept with it.
import { z } from 'zod'
import { id } from '../shapes/values.ts'

const text = z.string().max(20_000)

export const recording = {
  application: id,
  at: text
    .meta({ description: 'When, as 2026-03-09T10:00 by your own clock, or in full; else now' })
    .optional(),
  words: text.meta({ description: 'What was written or said, kept with it' }).optional(),
}

export const recordingAbout = { ...recording, contact: id }

export const dateGiven = {
  decisionBy: text
    .meta({ description: 'The day by which they want to decide, as 2026-03-16' })
    .optional(),
  said: text.meta({ description: 'Their words for that day' }).optional(),
}

export const reason = text
  .meta({ description: 'Why, where the plan speaks against it; asked for where it is needed' })
  .optional()

/** Where the plan speaks against what is done now, a reason is asked for; what was long ago needs none. */
export function reasonOf({
  reason,
  at,
}: {
  readonly reason?: string | undefined
  readonly at?: string | undefined
}): string | undefined {
  return reason ?? (at ? undefined : '')
}
