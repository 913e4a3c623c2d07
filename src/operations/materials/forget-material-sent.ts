import { z } from 'zod'
import { forgetSent } from '#app/note-sent.ts'
import { operation } from '../operation.ts'
import { id, nothing } from '../shapes/values.ts'

export const forgetMaterialSent = operation({
  name: 'forget-material-sent',
  says: 'Takes back that a file went to somebody, where that was recorded by mistake.',
  scope: 'write',
  method: 'DELETE',
  path: '/materials/sent/{sent}',
  takes: z.strictObject({ sent: id }),
  gives: nothing,
  async run(desk, { sent }, { key }) {
    await forgetSent(desk, { sent, key })
    return {}
  },
})
