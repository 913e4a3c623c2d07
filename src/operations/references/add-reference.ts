import { z } from 'zod'
import { addReference as add } from '#app/save-reference.ts'
import { operation } from '../operation.ts'
import { made } from '../shapes/values.ts'
import { referenceTyped } from './reference.ts'

export const addReference = operation({
  name: 'add-reference',
  says: 'Adds somebody who vouches.',
  scope: 'write',
  method: 'POST',
  path: '/references',
  takes: z.strictObject(referenceTyped),
  gives: made,
  run: async (desk, typed, { key }) => ({ id: await add(desk, { ...typed, key }) }),
})
