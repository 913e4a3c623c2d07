import { z } from 'zod'
import { listReferences } from '#app/list-references.ts'
import { Problem } from '#core/problem.ts'
import { operation } from '../operation.ts'
import { id } from '../shapes/values.ts'
import { referenceGiven, referenceShape } from './reference.ts'

export const getReference = operation({
  name: 'get-reference',
  says: 'Gives somebody who vouches.',
  scope: 'read',
  method: 'GET',
  path: '/references/{reference}',
  takes: z.strictObject({ reference: id }),
  gives: referenceShape,
  async run(desk, { reference: id }) {
    const { all } = await listReferences(desk)
    const found = all.find(({ reference }) => reference.id === id)
    if (found) return referenceGiven(found)
    const sentence = 'This person is not among your references any more.'
    throw new Problem('not-found', sentence, { field: 'reference' })
  },
})
