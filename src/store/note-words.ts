// The candidate's own words for one note, with those it began from and the facts as they were then.
import type { Channel, NoteKind } from '#core/journal/entry.ts'
import type { Words } from '#core/words/differences.ts'
import type { NoteFacts } from '#core/words/note-fields.ts'
import type { Optional } from '#core/words/thank-you.ts'
import { inChunks } from './chunks.ts'
import { samePerson } from './same-person.ts'
import type { Db, Tables, Writer } from './tables.ts'

export type OneNote = {
  readonly interview: string
  readonly contact: string
  readonly kind: NoteKind
  readonly channel: Channel
  /** How many such notes to that person went out before. */
  readonly number: number
}

export type NoteWords = Words & {
  /** What stood there when one began to write; empty where nothing did. */
  readonly started: Words
  readonly leftOut: readonly Optional[]
  readonly facts: NoteFacts
  /** Why they are to go out as they are, whatever speaks against it. */
  readonly anyway?: Anyway | undefined
  /** The program that drafted them, until the candidate has made them their own. */
  readonly draftedBy?: string | undefined
}

/** The reason, and the rules that it lets pass. */
export type Anyway = { readonly reason: string; readonly rules: readonly string[] }

/** Words for somebody who was merged into this person count, where there are no others. */
export async function findNoteWords(
  db: Db,
  account: string,
  { interview, contact, kind, channel, number }: OneNote,
): Promise<NoteWords | undefined> {
  const rows = await db
    .selectFrom('note_words')
    .innerJoin('contact', (join) =>
      join
        .onRef('contact.account', '=', 'note_words.account')
        .onRef('contact.id', '=', 'note_words.contact'),
    )
    .selectAll('note_words')
    .select('merged_into')
    .where('note_words.account', '=', account)
    .where('interview', '=', interview)
    .where('kind', '=', kind)
    .where('channel', '=', channel)
    .where('number', '=', number)
    .where((row) => row.or([row('contact.id', '=', contact), row('merged_into', '=', contact)]))
    .execute()
  const own = rows.find((row) => row.merged_into === null) ?? rows[0]
  return own && toWords(own)
}

export async function putNoteWords(
  db: Writer,
  account: string,
  { interview, contact, kind, channel, number }: OneNote,
  { subject, text, started, leftOut, facts, anyway, draftedBy }: NoteWords,
): Promise<void> {
  const row = {
    ...{ subject: subject ?? null, words: text, anyway: anyway ? JSON.stringify(anyway) : null },
    ...{ started_subject: started.subject ?? null, started_words: started.text },
    ...{ left_out: leftOut.join(','), facts: JSON.stringify(facts), drafted_by: draftedBy ?? null },
  }
  const key = ['account', 'interview', 'contact', 'kind', 'channel', 'number'] as const
  await db
    .insertInto('note_words')
    .values({ account, interview, contact, kind, channel, number, ...row })
    .onConflict((conflict) => conflict.columns(key).doUpdateSet(row))
    .execute()
}

export async function removeNoteWords(
  db: Writer,
  account: string,
  { interview, contact, kind, channel, number }: OneNote,
): Promise<void> {
  await db
    .deleteFrom('note_words')
    .where('account', '=', account)
    .where('interview', '=', interview)
    .where('contact', 'in', samePerson(db, account, contact))
    .where('kind', '=', kind)
    .where('channel', '=', channel)
    .where('number', '=', number)
    .execute()
}

function toWords(row: Tables['note_words']): NoteWords {
  const { words, left_out: leftOut, facts, anyway, drafted_by: draftedBy } = row
  return {
    ...wordsOf(row.subject, words),
    started: wordsOf(row.started_subject, row.started_words),
    leftOut: leftOut === '' ? [] : (leftOut.split(',') as Optional[]),
    facts: JSON.parse(facts) as NoteFacts,
    ...(anyway !== null && { anyway: JSON.parse(anyway) as Anyway }),
    ...(draftedBy !== null && { draftedBy }),
  }
}

function wordsOf(subject: string | null, text: string): Words {
  return subject === null ? { text } : { subject, text }
}

export type WordsOn = Omit<OneNote, 'number'>

/** For which notes of these interviews, and on what, there are own words; also of notes that went out since. */
export async function listWordsOn(
  db: Db,
  account: string,
  interviews: readonly string[],
): Promise<readonly WordsOn[]> {
  const rows = await inChunks(interviews, (part) =>
    db
      .selectFrom('note_words')
      .innerJoin('contact', (join) =>
        join
          .onRef('contact.account', '=', 'note_words.account')
          .onRef('contact.id', '=', 'note_words.contact'),
      )
      .select(['interview', 'note_words.contact', 'merged_into', 'kind', 'channel'])
      .where('note_words.account', '=', account)
      .where('interview', 'in', part)
      .execute(),
  )
  return rows.map(({ interview, contact, merged_into: kept, kind, channel }) => ({
    ...{ interview, contact: kept ?? contact },
    ...{ kind: kind as NoteKind, channel: channel as Channel },
  }))
}
