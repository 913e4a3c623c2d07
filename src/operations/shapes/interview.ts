// An interview: when and where, who was met, and the day they gave for a decision.
import { z } from 'zod'
import { formats } from '#core/case/case.ts'
import { present } from '#core/case/fields.ts'
import type { KeptInterview } from '#store/interviews.ts'
import { words } from './named.ts'
import { day, dayGiven, id, moment, momentGiven, zoned } from './values.ts'

export const interview = z
  .strictObject({
    id,
    application: id,
    start: zoned,
    end: zoned,
    timeZone: z.string(),
    country: z.string().optional(),
    format: z.enum(formats).optional(),
    place: words.optional(),
    link: words.optional(),
    contacts: z.array(id).meta({ description: 'Who was met, or will be' }),
    decisionBy: day.meta({ description: 'The day by which they want to decide' }).optional(),
    said: words.meta({ description: 'Their words for that day' }).optional(),
    decisionFrom: id.meta({ description: 'Who named it' }).optional(),
    calledOffAt: moment.optional(),
  })
  .meta({ id: 'Interview' })

type Interview = z.input<typeof interview>

export function interviewGiven(kept: KeptInterview): Interview {
  const { id, application, startText, endText, timeZone, country, format, place, link } = kept
  const { said, decisionFrom } = kept
  return present<Interview>({
    ...{ id, application, start: startText, end: endText, timeZone, country, format, place, link },
    contacts: [...kept.contacts],
    ...{ decisionBy: dayGiven(kept.decisionBy), said, decisionFrom },
    calledOffAt: momentGiven(kept.calledOffAt),
  })
}
