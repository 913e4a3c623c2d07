import { z } from 'zod'
import { listReferences as list } from '#app/list-references.ts'
import { operation } from '../operation.ts'
import { id } from '../shapes/values.ts'
import { referenceGiven, referenceShape } from './reference.ts'

export const listReferences = operation({
  name: 'list-references',
  says: 'Lists the people who vouch, and when each was asked or named.',
  scope: 'read',
  method: 'GET',
  path: '/references',
  takes: z.strictObject({
    application: id.meta({ description: 'For which they would be named' }).optional(),
  }),
  gives: z.strictObject({ items: z.array(referenceShape).max(10_000) }),
  run: async (desk, { application }) => ({
    items: (await list(desk, application)).all.map(referenceGiven),
  }),
})
