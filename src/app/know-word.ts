// Words the candidate spells so on purpose: known from now on, or not any more.
import * as words from '#store/known-words.ts'
import { change, type Keyed } from './change.ts'
import type { Desk } from './desk.ts'
import { line } from './input/line.ts'

type OfWord = Keyed & { readonly word: string | undefined }

export async function knowWord(desk: Desk, input: OfWord): Promise<void> {
  const word = line(input.word, { field: 'word', what: 'The word', longest: 60 })
  await change(desk, input, async ({ db, account }) => {
    await words.addKnownWord(db, account, word)
    return { outcome: '', moved: [] }
  })
}

export async function forgetWord(desk: Desk, input: OfWord): Promise<void> {
  await change(desk, input, async ({ db, account }) => {
    await words.removeKnownWord(db, account, input.word ?? '')
    return { outcome: '', moved: [] }
  })
}

export function listKnownWords({ db, account }: Desk): Promise<readonly string[]> {
  return words.listKnownWords(db, account)
}
