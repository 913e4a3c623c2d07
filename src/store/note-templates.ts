// The candidate's own templates for notes, by name; of each kind on each stationery one may be the usual one.
import type { Channel, NoteKind } from '#core/journal/entry.ts'
import { Problem } from '#core/problem.ts'
import { fold } from '#core/words/fold.ts'
import type { Db, Tables, Writer } from './tables.ts'

export type NoteTemplate = {
  readonly id: string
  readonly name: string
  readonly kind: NoteKind
  readonly channel: Channel
  /** Of an email. */
  readonly subject?: string | undefined
  readonly words: string
  readonly isUsual: boolean
}

export async function listNoteTemplates(db: Db, account: string): Promise<readonly NoteTemplate[]> {
  const rows = await db
    .selectFrom('note_template')
    .selectAll()
    .where('account', '=', account)
    .orderBy('folded')
    .orderBy('id')
    .execute()
  return rows.map(toTemplate)
}

export async function findUsualNote(
  db: Db,
  account: string,
  { kind, channel }: Pick<NoteTemplate, 'kind' | 'channel'>,
): Promise<NoteTemplate | undefined> {
  const row = await db
    .selectFrom('note_template')
    .selectAll()
    .where('account', '=', account)
    .where('kind', '=', kind)
    .where('channel', '=', channel)
    .where('is_usual', '=', 1)
    .executeTakeFirst()
  return row && toTemplate(row)
}

export async function getNoteTemplate(db: Db, account: string, id: string): Promise<NoteTemplate> {
  const row = await db
    .selectFrom('note_template')
    .selectAll()
    .where('account', '=', account)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw noTemplate()
  return toTemplate(row)
}

/** Adds it, or puts it in place of what there was. Where it is the usual one, the other is not any more. */
export async function putNoteTemplate(
  db: Writer,
  account: string,
  template: NoteTemplate,
): Promise<void> {
  const { id, name, kind, channel, subject = null, words, isUsual } = template
  if (isUsual) await unsetUsual(db, account, template)
  const row = { name, folded: fold(name), kind, channel, subject, words, is_usual: isUsual ? 1 : 0 }
  await db
    .insertInto('note_template')
    .values({ account, id, ...row })
    .onConflict((conflict) => conflict.columns(['account', 'id']).doUpdateSet(row))
    .execute()
}

export async function removeNoteTemplate(db: Writer, account: string, id: string): Promise<void> {
  const { numDeletedRows } = await db
    .deleteFrom('note_template')
    .where('account', '=', account)
    .where('id', '=', id)
    .executeTakeFirst()
  if (Number(numDeletedRows) === 0) throw noTemplate()
}

async function unsetUsual(
  db: Writer,
  account: string,
  { kind, channel }: NoteTemplate,
): Promise<void> {
  await db
    .updateTable('note_template')
    .set({ is_usual: 0 })
    .where('account', '=', account)
    .where('kind', '=', kind)
    .where('channel', '=', channel)
    .execute()
}

function noTemplate(): Problem {
  return new Problem('not-found', 'This note is not among your own any more.', { field: 'note' })
}

function toTemplate(row: Tables['note_template']): NoteTemplate {
  const { id, name, words, subject, kind, channel } = row
  return {
    ...{ id, name, words, isUsual: row.is_usual === 1 },
    ...{ kind: kind as NoteKind, channel: channel as Channel },
    ...(subject !== null && { subject }),
  }
}
