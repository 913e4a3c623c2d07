import { z } from 'zod'
import { letGoOfWords } from '#app/keep-words.ts'
import { operation } from '../operation.ts'
import { nothing } from '../shapes/values.ts'
import { scriptAsked } from './script-asked.ts'

export const dropScriptWords = operation({
  name: 'drop-script-words',
  says: 'Goes back to the words proposed for a call.',
  scope: 'write',
  method: 'DELETE',
  path: '/interviews/{interview}/people/{contact}/script/{reached}',
  takes: z.strictObject(scriptAsked),
  gives: nothing,
  changes: 'get-script',
  async run(desk, input, asked) {
    await letGoOfWords(desk, { ...input, ...asked })
    return {}
  },
})
