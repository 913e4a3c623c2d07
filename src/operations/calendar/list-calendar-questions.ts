import { z } from 'zod'
import { listCalendarQuestions as list } from '#app/calendar-account/questions.ts'
import { operation } from '../operation.ts'
import { outside } from '../shapes/values.ts'

const question = z
  .strictObject({
    entry: z.string(),
    kind: z.enum(['ticked', 'out']),
    name: outside(z.string()),
    said: outside(z.string()).meta({ description: 'What is to be done, as a line' }),
  })
  .meta({ id: 'CalendarQuestion' })

export const listCalendarQuestions = operation({
  name: 'list-calendar-questions',
  says: 'Lists what was ticked off or taken out in the calendar, and only the person knows the meaning of.',
  scope: 'read',
  method: 'GET',
  path: '/calendar-account/questions',
  takes: z.strictObject({}),
  gives: z.strictObject({ items: z.array(question).max(10_000) }),
  async run(desk) {
    const questions = await list(desk)
    return {
      items: questions.map(({ uid, kind, name, said }) => ({ entry: uid, kind, name, said })),
    }
  },
})
