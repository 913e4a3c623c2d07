import { z } from 'zod'
import { forgetWord as forget } from '#app/know-word.ts'
import { operation } from '../operation.ts'
import { nothing } from '../shapes/values.ts'

export const forgetWord = operation({
  name: 'forget-word',
  says: 'Takes a word as spelled right no more.',
  scope: 'write',
  method: 'DELETE',
  path: '/known-words/{word}',
  takes: z.strictObject({ word: z.string().min(1).max(1_000) }),
  gives: nothing,
  async run(desk, { word }, { key }) {
    await forget(desk, { word, key })
    return {}
  },
})
