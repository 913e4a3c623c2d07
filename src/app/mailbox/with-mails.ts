// Replies that came as a mail lead to it.
import type { Entry } from '#core/journal/entry.ts'
import { listMailInStory, mailOfEntries } from '#store/mail-in-story.ts'
import type { Desk } from '../desk.ts'

/** A reply that waits to be read, with the mail it came as, if it came as one. */
export type ReplyAt = { readonly kind: 'reply'; readonly reply: Entry; readonly mail?: string }

type Item = { readonly application: { readonly id: string }; readonly reply?: Entry }

export async function withMails<One extends Item>(
  { db, account }: Pick<Desk, 'db' | 'account'>,
  items: readonly One[],
): Promise<readonly One[]> {
  const waiting = items.filter(({ reply }) => reply)
  if (waiting.length === 0) return items
  const applications = [...new Set(waiting.map(({ application }) => application.id))]
  const mailOf = mailOfEntries(await listMailInStory(db, account, applications))
  return items.map((item) => {
    const mail = item.reply?.id === undefined ? undefined : mailOf.get(item.reply.id)
    return mail === undefined ? item : { ...item, mail }
  })
}
