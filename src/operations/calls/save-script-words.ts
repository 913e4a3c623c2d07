import { z } from 'zod'
import { keepWords } from '#app/keep-words.ts'
import { operation } from '../operation.ts'
import { nothing } from '../shapes/values.ts'
import { scriptAsked } from './script-asked.ts'

export const saveScriptWords = operation({
  name: 'save-script-words',
  says: 'Keeps your own words for a call, in place of those proposed.',
  scope: 'write',
  method: 'PUT',
  path: '/interviews/{interview}/people/{contact}/script/{reached}',
  takes: z.strictObject({ ...scriptAsked, words: z.string().max(20_000) }),
  gives: nothing,
  changes: 'get-script',
  async run(desk, input, asked) {
    await keepWords(desk, { ...input, ...asked })
    return {}
  },
})
