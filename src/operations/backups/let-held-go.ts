import { z } from 'zod'
import { letHeldGo as letGo } from '#app/backups/after-restore.ts'
import { operation } from '../operation.ts'
import { nothing } from '../shapes/values.ts'

export const letHeldGo = operation({
  name: 'let-held-go',
  says: 'Lets go out what waits since data was restored or brought in.',
  scope: 'send',
  method: 'POST',
  path: '/data/held/letting-go',
  takes: z.strictObject({}),
  gives: nothing,
  async run(desk, _, asked) {
    await letGo(desk, asked)
    return {}
  },
})
