import { z } from 'zod'
import { mergePeople } from '#app/merge-people.ts'
import { operation } from '../operation.ts'
import { id } from '../shapes/values.ts'

export const joinPeople = operation({
  name: 'join-people',
  says: 'Makes two entries one person, who keeps everything of both; it can be undone.',
  scope: 'write',
  method: 'POST',
  path: '/joinings',
  takes: z.strictObject({
    kept: id.meta({ description: 'Whose name and details stay' }),
    lost: id.meta({ description: 'Who goes into the other' }),
  }),
  gives: z.strictObject({ merge: id }),
  run: async (desk, input, asked) => ({ merge: await mergePeople(desk, { ...input, ...asked }) }),
})
