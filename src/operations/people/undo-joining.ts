import { z } from 'zod'
import { undoMerge } from '#app/undo-merge.ts'
import { operation } from '../operation.ts'
import { id, made } from '../shapes/values.ts'

export const undoJoining = operation({
  name: 'undo-joining',
  says: 'Makes two people again of those who were joined; gives the one on their own again.',
  scope: 'write',
  method: 'POST',
  path: '/joinings/{merge}/undoing',
  takes: z.strictObject({ merge: id }),
  gives: made,
  run: async (desk, input, asked) => ({ id: await undoMerge(desk, { ...input, ...asked }) }),
})
