// What programs drafted and the candidate has not made their own: words for notes, and for calls.
import type { Channel, NoteKind } from '#core/journal/entry.ts'
import type { Reached } from '#core/words/script.ts'
import type { OneCall } from './call-words.ts'
import type { OneNote } from './note-words.ts'
import { samePerson } from './same-person.ts'
import type { Db, Writer } from './tables.ts'

type Drafted = { readonly application: string; readonly by: string }
export type NoteDraft = Drafted & OneNote
export type CallDraft = Drafted & OneCall & { readonly reached: Reached }

/** Also of notes that went out since. */
export async function listNoteDrafts(db: Db, account: string): Promise<readonly NoteDraft[]> {
  const rows = await db
    .selectFrom('note_words as words')
    .innerJoin('interview', (join) =>
      join
        .onRef('interview.account', '=', 'words.account')
        .onRef('interview.id', '=', 'words.interview'),
    )
    .innerJoin('contact', (join) =>
      join.onRef('contact.account', '=', 'words.account').onRef('contact.id', '=', 'words.contact'),
    )
    .select(['application', 'interview', 'contact', 'merged_into', 'drafted_by'])
    .select(['words.kind', 'channel', 'number'])
    .where('words.account', '=', account)
    .where('drafted_by', 'is not', null)
    .orderBy('words.interview')
    .orderBy('words.contact')
    .limit(most)
    .execute()
  return rows.map(({ contact, merged_into: kept, drafted_by: by, kind, channel, ...row }) => ({
    ...{ ...row, contact: kept ?? contact, by: by ?? '' },
    ...{ kind: kind as NoteKind, channel: channel as Channel },
  }))
}

/** Also of calls that were made since. */
export async function listCallDrafts(db: Db, account: string): Promise<readonly CallDraft[]> {
  const rows = await db
    .selectFrom('call_words as words')
    .innerJoin('interview', (join) =>
      join
        .onRef('interview.account', '=', 'words.account')
        .onRef('interview.id', '=', 'words.interview'),
    )
    .innerJoin('contact', (join) =>
      join.onRef('contact.account', '=', 'words.account').onRef('contact.id', '=', 'words.contact'),
    )
    .select(['application', 'interview', 'contact', 'merged_into', 'drafted_by'])
    .select(['round', 'attempt', 'reached'])
    .where('words.account', '=', account)
    .where('drafted_by', 'is not', null)
    .orderBy('words.interview')
    .orderBy('words.contact')
    .limit(most)
    .execute()
  return rows.map(({ contact, merged_into: kept, drafted_by: by, reached, ...row }) => ({
    ...{ ...row, contact: kept ?? contact, by: by ?? '', reached: reached as Reached },
  }))
}

/** More than anybody looks over. */
const most = 100

/** They are the candidate's from now on. */
export async function takeOverNoteWords(
  db: Writer,
  account: string,
  { interview, contact, kind, channel, number }: OneNote,
): Promise<void> {
  await db
    .updateTable('note_words')
    .set({ drafted_by: null })
    .where('account', '=', account)
    .where('interview', '=', interview)
    .where('contact', 'in', samePerson(db, account, contact))
    .where('kind', '=', kind)
    .where('channel', '=', channel)
    .where('number', '=', number)
    .execute()
}

/** The same of what is said on a call. */
export async function takeOverCallWords(
  db: Writer,
  account: string,
  { interview, contact, round, attempt, reached }: OneCall & { readonly reached: Reached },
): Promise<void> {
  await db
    .updateTable('call_words')
    .set({ drafted_by: null })
    .where('account', '=', account)
    .where('interview', '=', interview)
    .where('contact', 'in', samePerson(db, account, contact))
    .where('round', '=', round)
    .where('attempt', '=', attempt)
    .where('reached', '=', reached)
    .execute()
}
