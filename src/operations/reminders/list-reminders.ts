import { z } from 'zod'
import { listLastTraces } from '#app/reminders/traces.ts'
import { stepKinds } from '#core/journal/entry.ts'
import { operation } from '../operation.ts'
import { id, moment, momentGiven, outside } from '../shapes/values.ts'

const line = z
  .strictObject({
    id,
    way: z.string(),
    kind: z.enum(stepKinds),
    name: z.string(),
    company: z.string(),
    state: z.string(),
    at: moment,
    tries: z.int(),
    withOthers: z.boolean().meta({ description: 'Whether one reminder said several' }),
    because: outside(z.string()).optional(),
  })
  .meta({ id: 'Reminder' })

export const listReminders = operation({
  name: 'list-reminders',
  says: 'Lists what became of the last reminders, latest first.',
  scope: 'read',
  method: 'GET',
  path: '/reminders',
  takes: z.strictObject({}),
  gives: z.strictObject({ items: z.array(line).max(100) }),
  async run(desk) {
    const traces = await listLastTraces(desk)
    return {
      items: traces.map(({ id, wayName, kind, name, company, state, ...rest }) => ({
        ...{ id, way: wayName, kind, name, company, state, at: momentGiven(rest.at) },
        ...{ tries: rest.tries, withOthers: rest.isWithOthers, because: rest.because },
      })),
    }
  },
})
