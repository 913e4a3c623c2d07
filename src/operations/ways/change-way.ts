import { z } from 'zod'
import { sayNames } from '#app/ways/change-way.ts'
import { operation } from '../operation.ts'
import { id, nothing } from '../shapes/values.ts'

export const changeWay = operation({
  name: 'change-way',
  says: 'Says whether names go out by a way, or only that something is due.',
  scope: 'manage',
  method: 'PATCH',
  path: '/reminders/ways/{way}',
  takes: z.strictObject({ way: id, says: z.enum(['names', 'nothing']) }),
  gives: nothing,
  async run(desk, { way, says }, asked) {
    await sayNames(desk, { id: way, withoutNames: says === 'nothing', ...asked })
    return {}
  },
})
