import { z } from 'zod'
import { knowWord as know } from '#app/know-word.ts'
import { operation } from '../operation.ts'
import { nothing } from '../shapes/values.ts'

export const knowWord = operation({
  name: 'know-word',
  says: 'Takes a word as spelled right from now on.',
  scope: 'write',
  method: 'PUT',
  path: '/known-words/{word}',
  takes: z.strictObject({ word: z.string().min(1).max(1_000) }),
  gives: nothing,
  async run(desk, { word }, { key }) {
    await know(desk, { word, key })
    return {}
  },
})
