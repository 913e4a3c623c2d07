// What a server of one's own can be told: what happened, by kinds, and what becomes due.
import type { EntryType } from '../journal/entry.ts'

export const webhookKinds = ['did', 'heard', 'news', 'changed', 'due'] as const
export type WebhookKind = (typeof webhookKinds)[number]

/** Whether a server that is told these kinds is told of such an entry. Taking back is told whoever may have been told. */
export function tells(kinds: readonly WebhookKind[], type: EntryType): boolean {
  if (type === 'taken-back') return kinds.some((kind) => kind !== 'due')
  return kinds.includes(kindOf[type])
}

const kindOf: Readonly<Record<Exclude<EntryType, 'taken-back'>, WebhookKind>> = {
  note: 'did',
  call: 'did',
  provided: 'did',
  reply: 'heard',
  read: 'heard',
  bounce: 'heard',
  away: 'heard',
  'asked-for': 'heard',
  advanced: 'news',
  offer: 'news',
  rejection: 'news',
  withdrawn: 'news',
  corrected: 'changed',
  skipped: 'changed',
  snoozed: 'changed',
  pause: 'changed',
}
