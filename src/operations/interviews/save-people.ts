import { z } from 'zod'
import { savePeople as save } from '#app/save-people.ts'
import { operation } from '../operation.ts'
import { personMet } from '../shapes/typed.ts'
import { id, nothing } from '../shapes/values.ts'

export const savePeople = operation({
  name: 'save-people',
  says: 'Says whom you met at an interview: new people come in, known ones are put right.',
  scope: 'write',
  method: 'PATCH',
  path: '/interviews/{interview}/people',
  takes: z.strictObject({
    interview: id,
    people: z.array(personMet).max(1_000),
    notMet: z
      .array(id)
      .max(1_000)
      .meta({ description: 'Who was not met there after all; nobody else is left out' })
      .optional(),
  }),
  gives: nothing,
  changes: 'get-interview',
  async run(desk, { notMet, ...input }, asked) {
    await save(desk, { ...input, ...(notMet && { notMet }), ...asked })
    return {}
  },
})
