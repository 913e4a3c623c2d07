import { z } from 'zod'
import { listKnownWords as list } from '#app/know-word.ts'
import { operation } from '../operation.ts'

export const listKnownWords = operation({
  name: 'list-known-words',
  says: 'Lists the words that one spells so on purpose.',
  scope: 'read',
  method: 'GET',
  path: '/known-words',
  takes: z.strictObject({}),
  gives: z.strictObject({ items: z.array(z.string()).max(100_000) }),
  run: async (desk) => ({ items: [...(await list(desk))] }),
})
