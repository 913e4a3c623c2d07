// What is still to be put right in a note stops it, unless one said why it goes out all the same.
import { Problem } from '#core/problem.ts'
import type { Words } from '#core/words/differences.ts'
import type { NoteComposed } from './compose-note.ts'
import type { Desk } from './desk.ts'
import { findingsOf } from './note-findings.ts'

/** The reason for which it goes out as it is, if it needs one. Throws a Problem where it has none. */
export async function mayGoOut(
  desk: Desk,
  composed: NoteComposed,
  words?: Words,
): Promise<string | undefined> {
  const { anyway, isStopped } = await findingsOf(desk, composed, words)
  if (!isStopped) return anyway
  const sentence =
    'Something in this note is still to be put right; or say why it goes out all the same.'
  throw new Problem('conflict', sentence, { field: 'anyway' })
}
