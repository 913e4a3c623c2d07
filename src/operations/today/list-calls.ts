import { z } from 'zod'
import { listCalls as list } from '#app/list-calls.ts'
import { operation } from '../operation.ts'
import {
  applicationNamed,
  applicationNamedOf,
  personNamed,
  personNamedOf,
  words,
} from '../shapes/named.ts'
import { step, stepGiven } from '../shapes/step.ts'

const most = 200

const call = z
  .strictObject({
    application: applicationNamed,
    person: personNamed,
    phone: words.optional(),
    timeZone: z.string().optional(),
    step,
    canBeCalledNow: z.boolean().meta({ description: 'Whether their hours have begun' }),
  })
  .meta({ id: 'CallListed' })

export const listCalls = operation({
  name: 'list-calls',
  says: 'Lists who is to be called today, in the order of their hours.',
  scope: 'read',
  method: 'GET',
  path: '/calls',
  takes: z.strictObject({}),
  gives: z.strictObject({
    items: z.array(call).max(most),
    more: z.int().meta({ description: `How many there are beyond the first ${most}` }),
  }),
  async run(desk) {
    const calls = await list(desk)
    return {
      more: Math.max(0, calls.length - most),
      items: calls.slice(0, most).map(({ item, isOpen }) => {
        const { phone, timeZone } = item.contact
        return {
          application: applicationNamedOf(item.application),
          person: personNamedOf(item.contact),
          ...(phone !== undefined && { phone }),
          ...(timeZone !== undefined && { timeZone }),
          ...{ step: stepGiven(item.step), canBeCalledNow: isOpen },
        }
      }),
    }
  },
})
