import { z } from 'zod'
import { saveDebrief } from '#app/save-debrief.ts'
import { operation } from '../operation.ts'
import { interviewTyped, takeawayTyped, typed } from '../shapes/typed.ts'
import { id, nothing } from '../shapes/values.ts'

export const saveTakeaways = operation({
  name: 'save-takeaways',
  says: 'Keeps what was talked about at an interview, with each person, and the day they gave.',
  scope: 'write',
  method: 'PATCH',
  path: '/interviews/{interview}/takeaways',
  takes: z.strictObject({
    interview: id,
    takeaways: z.array(z.strictObject({ contact: id, ...takeawayTyped })).max(1_000),
    decisionBy: interviewTyped.decisionBy,
    said: interviewTyped.said,
    decisionFrom: typed.meta({ description: 'Who named that day' }),
  }),
  gives: nothing,
  changes: 'get-interview',
  async run(desk, input, asked) {
    await saveDebrief(desk, { ...input, ...asked })
    return {}
  },
})
