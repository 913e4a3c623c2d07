import { z } from 'zod'
import { removeApplication as remove } from '#app/remove-application.ts'
import { operation } from '../operation.ts'
import { id, nothing } from '../shapes/values.ts'

export const removeApplication = operation({
  name: 'remove-application',
  says: 'Removes an application typed by mistake, in which nothing has happened yet.',
  scope: 'manage',
  method: 'DELETE',
  path: '/applications/{application}',
  takes: z.strictObject({ application: id }),
  gives: nothing,
  changes: 'get-application',
  async run(desk, input, asked) {
    await remove(desk, { ...input, ...asked })
    return {}
  },
})
