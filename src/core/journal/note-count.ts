// How many notes of a kind somebody has had so far: with each one the next begins anew.
import type { Case } from '../case/case.ts'
import type { NoteKind } from './entry.ts'
import { liveEntries } from './live-entries.ts'

type About = { readonly contact: string; readonly kind: NoteKind }

export function noteCount(
  { journal, now }: Pick<Case, 'journal' | 'now'>,
  { contact, kind }: About,
): number {
  return liveEntries(journal, now).filter(
    (entry) => entry.type === 'note' && entry.contact === contact && entry.kind === kind,
  ).length
}
