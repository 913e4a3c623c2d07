import { z } from 'zod'
import { removeWay as remove } from '#app/ways/change-way.ts'
import { operation } from '../operation.ts'
import { id, nothing } from '../shapes/values.ts'

export const removeWay = operation({
  name: 'remove-way',
  says: 'Ends a way for reminders.',
  scope: 'manage',
  method: 'DELETE',
  path: '/reminders/ways/{way}',
  takes: z.strictObject({ way: id }),
  gives: nothing,
  async run(desk, { way }, asked) {
    await remove(desk, { id: way, ...asked })
    return {}
  },
})
