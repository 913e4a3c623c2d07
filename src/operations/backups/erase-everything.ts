import { z } from 'zod'
import { checkOwner } from '#app/erase-everything.ts'
import { Problem } from '#core/problem.ts'
import { operation } from '../operation.ts'
import { nothing } from '../shapes/values.ts'

export const eraseEverything = operation({
  name: 'erase-everything',
  says: 'Erases all data for good; the name of the one whose data it is has to be given.',
  scope: 'manage',
  method: 'POST',
  path: '/data/erasing',
  takes: z.strictObject({
    name: z.string().max(1_000).meta({ description: 'As it stands in the settings' }),
    backups: z
      .boolean()
      .default(false)
      .meta({ description: 'Whether the backups made so far go, too' }),
  }),
  gives: nothing,
  async run(desk, { name, backups }) {
    await checkOwner(desk, name)
    if (!desk.eraseAll) throw notHere()
    await desk.eraseAll({ backups })
    return {}
  },
})

function notHere(): Problem {
  const sentence =
    'Everything is erased by the server that has the data open, and none is asked here.'
  return new Problem('conflict', sentence)
}
