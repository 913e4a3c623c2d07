// Notes that are signed and wait to be posted, in the words under which the signature stands.
import { printMoment, type Moment } from '#core/days/moment.ts'
import type { Channel, NoteKind } from '#core/journal/entry.ts'
import { inChunks } from './chunks.ts'
import { samePerson } from './same-person.ts'
import type { Db, Writer } from './tables.ts'
import { momentOf } from './values.ts'

export type OneSigned = {
  readonly interview: string
  readonly contact: string
  readonly kind: NoteKind
}

export type SignedNote = OneSigned & {
  readonly channel: Channel
  readonly words: string
  readonly at: Moment
}

/** Of these interviews, each with whom its person is kept as by now. */
export async function listSignedNotes(
  db: Db,
  account: string,
  interviews: readonly string[],
): Promise<readonly SignedNote[]> {
  const rows = await inChunks(interviews, (part) =>
    db
      .selectFrom('signed_note')
      .innerJoin('contact', (join) =>
        join
          .onRef('contact.account', '=', 'signed_note.account')
          .onRef('contact.id', '=', 'signed_note.contact'),
      )
      .selectAll('signed_note')
      .select('merged_into')
      .where('signed_note.account', '=', account)
      .where('interview', 'in', part)
      .execute(),
  )
  // What was signed for the one kept stands before what was for one merged into them.
  return rows
    .toSorted((a, b) => Number(a.merged_into === null) - Number(b.merged_into === null))
    .map(({ interview, contact, merged_into: kept, kind, channel, words, signed_at: at }) => ({
      ...{ interview, contact: kept ?? contact, words, at: momentOf(at) },
      ...{ kind: kind as NoteKind, channel: channel as Channel },
    }))
}

export async function putSignedNote(
  db: Writer,
  account: string,
  { interview, contact, kind, channel, words, at }: SignedNote,
): Promise<void> {
  const row = { channel, words, signed_at: printMoment(at) }
  await db
    .insertInto('signed_note')
    .values({ account, interview, contact, kind, ...row })
    .onConflict((conflict) =>
      conflict.columns(['account', 'interview', 'contact', 'kind']).doUpdateSet(row),
    )
    .execute()
}

export async function removeSignedNote(
  db: Writer,
  account: string,
  { interview, contact, kind }: OneSigned,
): Promise<void> {
  await db
    .deleteFrom('signed_note')
    .where('account', '=', account)
    .where('interview', '=', interview)
    .where('contact', 'in', samePerson(db, account, contact))
    .where('kind', '=', kind)
    .execute()
}
