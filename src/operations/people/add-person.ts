import { z } from 'zod'
import { addContact } from '#app/add-contact.ts'
import { Problem } from '#core/problem.ts'
import { operation } from '../operation.ts'
import { personMet } from '../shapes/typed.ts'
import { id, made } from '../shapes/values.ts'

export const addPerson = operation({
  name: 'add-person',
  says: 'Adds somebody met at an interview, or only to do with in an application.',
  scope: 'write',
  method: 'POST',
  path: '/people',
  takes: z.strictObject({
    interview: id.meta({ description: 'Where they were met' }).optional(),
    application: id.meta({ description: 'Where they were met at no interview' }).optional(),
    ...personMet.shape,
  }),
  gives: made,
  async run(desk, { interview, application, ...person }, asked) {
    const typed = { ...person, ...asked }
    if (interview !== undefined) return { id: await addContact(desk, { ...typed, interview }) }
    if (application !== undefined) return { id: await addContact(desk, { ...typed, application }) }
    const sentence = 'Please say at which interview you met them, or which application it is about.'
    throw new Problem('missing', sentence, { field: 'interview' })
  },
})
