import { z } from 'zod'
import { changeContact } from '#app/change-contact.ts'
import { operation } from '../operation.ts'
import { personTyped, typed } from '../shapes/typed.ts'
import { id, nothing } from '../shapes/values.ts'

export const changePerson = operation({
  name: 'change-person',
  says: 'Puts the details of a person right, or adds to them.',
  scope: 'write',
  method: 'PATCH',
  path: '/people/{contact}',
  takes: z.strictObject({
    contact: id,
    ...personTyped,
    otherEmails: typed.meta({ description: 'Besides the preferred, one a line' }),
    otherPhones: typed.meta({ description: 'Besides the preferred, one a line' }),
  }),
  gives: nothing,
  changes: 'get-person',
  async run(desk, input, asked) {
    await changeContact(desk, { ...input, ...asked })
    return {}
  },
})
