// What makes two mails the same: the same note to the same person after the same interview, or the digest of a day.
import { printDay, type Day } from '../days/day.ts'
import type { NoteKind } from '../journal/entry.ts'

export type OneMail = {
  readonly interview: string
  readonly contact: string
  readonly kind: NoteKind
  /** How many such notes to that person had gone out before. */
  readonly number: number
}

export function onceOf({ interview, contact, kind, number }: OneMail): string {
  return ['note', interview, contact, kind, number].join(':')
}

/** How many such notes had gone out before when this was written. */
export function numberIn(once: string): number {
  return Number(once.split(':').at(-1))
}

/** One a day. */
export function digestOnce(day: Day): string {
  return `digest:${printDay(day)}`
}

/** Of a mail to oneself that is good for its day alone. */
export function isDigest(once: string): boolean {
  return once.startsWith('digest:')
}
