import { z } from 'zod'
import { listWays as list, type WayShown } from '#app/ways/list-ways.ts'
import { operation } from '../operation.ts'
import { id, moment, momentGiven } from '../shapes/values.ts'
import { arrived } from './arrived.ts'

const way = z
  .strictObject({
    id,
    kind: z.enum(['web-push', 'ntfy', 'gotify', 'webhook']),
    name: z.string(),
    origin: z.string().meta({ description: 'The server, and nothing of it that lets one in' }),
    ownNetwork: z.boolean(),
    says: z.enum(['names', 'nothing']),
    addedAt: moment,
    endedAt: moment.optional(),
    tried: arrived.extend({ at: moment }).optional(),
  })
  .meta({ id: 'Way' })

export const listWays = operation({
  name: 'list-ways',
  says: 'Lists the ways by which reminders reach one, each with how the last try ended.',
  scope: 'read',
  method: 'GET',
  path: '/reminders/ways',
  takes: z.strictObject({}),
  gives: z.strictObject({ items: z.array(way).max(1_000) }),
  run: async (desk) => ({ items: (await list(desk)).map(wayGiven) }),
})

function wayGiven(shown: WayShown): z.input<typeof way> {
  const { id, kind, name, origin, ownNetwork, withoutNames, addedAt, endedAt, tried } = shown
  return {
    ...{ id, kind, name, origin, ownNetwork, says: withoutNames ? 'nothing' : 'names' },
    ...{ addedAt: momentGiven(addedAt), endedAt: momentGiven(endedAt) },
    tried: tried && { state: tried.state, because: tried.because, at: momentGiven(tried.at) },
  }
}
