import { z } from 'zod'
import { doneFromReminder, tomorrowFromReminder } from '#app/reminders/answer-reminder.ts'
import { Problem } from '#core/problem.ts'
import { operation } from '../operation.ts'
import { id, nothing } from '../shapes/values.ts'

export const answerReminder = operation({
  name: 'answer-reminder',
  says: 'Says of what a reminder is about that it is done, or puts it off to tomorrow.',
  scope: 'write',
  method: 'POST',
  path: '/reminders/{reminder}/answer',
  takes: z.strictObject({ reminder: id, answer: z.enum(['done', 'tomorrow']) }),
  gives: nothing,
  async run(desk, { reminder, answer }) {
    if (answer === 'tomorrow') await tomorrowFromReminder(desk, reminder)
    else if ((await doneFromReminder(desk, reminder)) !== 'done') throw sayMore()
    return {}
  },
})

function sayMore(): Problem {
  const sentence = 'This needs more than a yes: please record how it went.'
  return new Problem('conflict', sentence, { field: 'answer' })
}
