import { z } from 'zod'
import { removeContact } from '#app/remove-contact.ts'
import { operation } from '../operation.ts'
import { id, nothing } from '../shapes/values.ts'

export const removePerson = operation({
  name: 'remove-person',
  says: 'Takes somebody out of an application in which nothing has happened with them.',
  scope: 'manage',
  method: 'DELETE',
  path: '/applications/{application}/people/{contact}',
  takes: z.strictObject({ application: id, contact: id }),
  gives: nothing,
  async run(desk, input, asked) {
    await removeContact(desk, { ...input, ...asked })
    return {}
  },
})
