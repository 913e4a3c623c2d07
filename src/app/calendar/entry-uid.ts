// The name of an entry in every calendar it comes to: the same for the same step, whichever way it came there.
import { createHash } from 'node:crypto'
import type { OneEntry } from '#store/calendar-entries.ts'

export function entryUid({ application, key }: OneEntry): string {
  const digest = createHash('sha256').update(`${application} ${key}`).digest('hex')
  return `${digest.slice(0, 32)}@sincerely`
}
