import { z } from 'zod'
import { keepAfterwards as keep } from '#app/keep-afterwards.ts'
import { operation } from '../operation.ts'
import { typed } from '../shapes/typed.ts'
import { id, nothing } from '../shapes/values.ts'

export const keepAfterwards = operation({
  name: 'keep-afterwards',
  says: 'Keeps what you take along from an application, and when to look at it again.',
  scope: 'write',
  method: 'PUT',
  path: '/applications/{application}/afterwards',
  takes: z.strictObject({
    application: id,
    learned: typed.meta({ description: 'Left out: what was kept is removed' }),
    lookOn: typed.meta({ description: 'A day within a year, as 2026-04-06; left out: none' }),
  }),
  gives: nothing,
  changes: 'get-application',
  async run(desk, input, asked) {
    await keep(desk, { ...input, ...asked })
    return {}
  },
})
