import { z } from 'zod'
import { letMailGo as letGo } from '#app/outbox/let-mail-go.ts'
import { operation } from '../operation.ts'
import { id, nothing } from '../shapes/values.ts'

export const letMailGo = operation({
  name: 'let-mail-go',
  says: 'Lets a mail go out after all that was held.',
  scope: 'send',
  method: 'POST',
  path: '/outbox/{mail}/release',
  takes: z.strictObject({ mail: id }),
  gives: nothing,
  changes: 'get-mail-going',
  async run(desk, { mail: id }, { key, stands }) {
    await letGo(desk, { key, stands, id })
    return {}
  },
})
