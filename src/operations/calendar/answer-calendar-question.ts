import { z } from 'zod'
import { answerCalendarQuestion as answer } from '#app/calendar-account/questions.ts'
import { operation } from '../operation.ts'
import { nothing } from '../shapes/values.ts'

export const answerCalendarQuestion = operation({
  name: 'answer-calendar-question',
  says: 'Says that a step is still open, or that it is to stay out of the calendar alone.',
  scope: 'write',
  method: 'POST',
  path: '/calendar-account/answers',
  takes: z.strictObject({ entry: z.string().max(2_000), answer: z.enum(['open', 'left-out']) }),
  gives: nothing,
  async run(desk, { entry, ...input }, asked) {
    await answer(desk, { uid: entry, ...input, ...asked })
    return {}
  },
})
