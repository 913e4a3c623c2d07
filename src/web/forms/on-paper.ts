// A note on paper, as the forms of the post carry it.
import type { PostItem } from '#app/list-post.ts'
import type { OnPaperTyped } from '#app/post-note.ts'
import { typed } from './answer.ts'

export function paperFields(item: PostItem): Readonly<Record<string, string>> {
  const { interview, kind, channel, composed, words = '' } = item
  return { interview, contact: composed.contact.id, kind, channel, words }
}

export function paperTyped(data: FormData): OnPaperTyped {
  const text = (name: string) => typed(data, name) ?? ''
  return {
    ...{ interview: text('interview'), contact: text('contact') },
    ...{ kind: text('kind'), channel: text('channel'), words: typed(data, 'words') },
  }
}
