import { z } from 'zod'
import { takeBackToRoom } from '#app/outbox/take-back-to-room.ts'
import { operation } from '../operation.ts'
import { id, nothing } from '../shapes/values.ts'

export const takeBackMail = operation({
  name: 'take-back-mail',
  says: 'Takes back a mail that is not out yet; its words are in the writing room again.',
  scope: 'write',
  method: 'POST',
  path: '/outbox/{mail}/withdrawal',
  takes: z.strictObject({ mail: id }),
  gives: nothing,
  changes: 'get-mail-going',
  async run(desk, { mail: id }, { key, stands }) {
    await takeBackToRoom(desk, { key, stands, id })
    return {}
  },
})
