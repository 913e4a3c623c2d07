import { z } from 'zod'
import { changeWebhookSecret } from '#app/ways/change-way.ts'
import { operation } from '../operation.ts'
import { id } from '../shapes/values.ts'

export const changeWaySecret = operation({
  name: 'change-way-secret',
  says: 'Gives a webhook for reminders another secret, this once; the old one signs nothing any more.',
  scope: 'manage',
  method: 'POST',
  path: '/reminders/ways/{way}/secret',
  takes: z.strictObject({ way: id }),
  gives: z.strictObject({ secret: z.string().optional() }),
  run: async (desk, { way }, asked) => ({
    secret: await changeWebhookSecret(desk, { id: way, ...asked }),
  }),
})
