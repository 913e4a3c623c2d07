import { z } from 'zod'
import { changeApplication as change } from '#app/change-application.ts'
import { operation } from '../operation.ts'
import { typed } from '../shapes/typed.ts'
import { id, nothing } from '../shapes/values.ts'

export const changeApplication = operation({
  name: 'change-application',
  says: 'Puts the company or the position of an application right.',
  scope: 'write',
  method: 'PATCH',
  path: '/applications/{application}',
  takes: z.strictObject({ application: id, company: typed, position: typed }),
  gives: nothing,
  changes: 'get-application',
  async run(desk, input, asked) {
    await change(desk, { ...input, ...asked })
    return {}
  },
})
