import type { Desk } from './desk.ts'
import { word } from './input/word.ts'
import { record, type Recording } from './record.ts'

export const newsKinds = ['advanced', 'offer', 'rejection', 'withdrawn'] as const

export type News = Recording & { readonly news: string }

/** A further interview agreed, an offer, a rejection, or one's own withdrawal. Gives the entry's id. */
export function recordNews(desk: Desk, input: News): Promise<string> {
  return record(desk, input, (at) => ({ type: word(input.news, newsKinds, 'news'), at }))
}
