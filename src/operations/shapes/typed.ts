// An interview and the people met, as they are typed. What a field may hold the verbs say, in one place for all faces.
import { z } from 'zod'
import { formats, wishes } from '#core/case/case.ts'

const text = z.string().max(20_000)

/** A field left out stays as it was; one that is empty is removed. */
export const typed = text.optional()

export const interviewTyped = {
  start: typed.meta({
    description: 'When it begins, as 2026-03-02T14:00 by the clock of timeZone',
  }),
  end: typed.meta({ description: 'As start, or 15:00 on the same day; else an hour later' }),
  timeZone: typed.meta({ description: 'As America/Chicago; else your own' }),
  country: typed.meta({ description: 'Two letters, as US' }),
  format: z.enum([...formats, '']).optional(),
  place: typed,
  link: typed,
  decisionBy: typed.meta({ description: 'The day by which they want to decide, as 2026-03-16' }),
  said: typed.meta({ description: 'Their words for that day' }),
}

export const personTyped = {
  name: typed,
  title: typed,
  pronouns: typed,
  saidAs: typed.meta({ description: 'How the name is said' }),
  company: typed,
  email: typed,
  phone: typed,
  address: typed.meta({
    description: 'Its lines as on an envelope, where it is not given in parts',
  }),
  street: typed,
  city: typed,
  addressRegion: typed,
  postalCode: typed,
  addressCountry: typed,
  timeZone: typed,
  country: typed,
  region: typed,
  wish: z.enum([...wishes, '']).optional(),
}

export const personMet = z.strictObject({
  id: z.string().meta({ description: 'Of somebody known' }).optional(),
  ...personTyped,
})

/** What was interesting, an issue that came up, how you would handle it, which of your expertise helps. */
export const takeawayTyped = {
  interesting: typed.meta({ description: 'What was interesting' }),
  issue: typed.meta({ description: 'An issue that came up' }),
  handling: typed.meta({ description: 'How you would handle it' }),
  expertise: typed.meta({ description: 'Which of your expertise helps' }),
}
