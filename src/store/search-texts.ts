// The texts in which words are found, as they were written: what one noted of a conversation, what was said, sent
// and given as a reason, notes that are being written, and what was learned.
import { readEntryRow } from './entry-forms.ts'
import { entryColumns, type KeptEntry } from './journal.ts'
import type { Db } from './tables.ts'

/** Where the words stand, beside the application and the person they are about. */
type Place = {
  readonly interview?: string
  readonly entry?: KeptEntry
  /** The kind of a note, and on what it is written. */
  readonly note?: { readonly kind: string; readonly channel: string }
}

export type Text = Place & {
  readonly id: string
  readonly application: string
  readonly contact: string | null
  /** None is empty. */
  readonly texts: readonly string[]
}

type Reading = (db: Db, account: string, ids: readonly string[]) => Promise<readonly Text[]>

/** Of these ids those that are there. */
export const readTexts = {
  takeaway: takeaways,
  entry: entries,
  note: notes,
  interview: interviews,
  learned,
} satisfies Readonly<Record<string, Reading>>

export type TextKind = keyof typeof readTexts

async function takeaways(db: Db, account: string, ids: readonly string[]): Promise<Text[]> {
  const rows = await db
    .selectFrom('takeaway')
    .innerJoin('interview', (join) =>
      join
        .onRef('interview.account', '=', 'takeaway.account')
        .onRef('interview.id', '=', 'takeaway.interview'),
    )
    .select(['interview', 'contact', 'application'])
    .select(['interesting', 'issue', 'handling', 'expertise'])
    .where('takeaway.account', '=', account)
    .where('interview', 'in', ids.map(firstOf))
    .execute()
  const found = rows.map(({ interview, contact, application, ...said }) => ({
    ...{ id: `${interview} ${contact}`, interview, contact, application },
    texts: written(Object.values(said)),
  }))
  return found.filter(({ id }) => ids.includes(id))
}

async function entries(db: Db, account: string, ids: readonly string[]): Promise<Text[]> {
  const rows = await db
    .selectFrom('entry')
    .select(entryColumns)
    .where('account', '=', account)
    .where('id', 'in', ids)
    .execute()
  return rows.map((row) => {
    const entry = readEntryRow(row)
    const { id, application, contact, words, reason } = row
    return { id, application, contact, entry, texts: written([...saidIn(entry), words, reason]) }
  })
}

/** What they said, and what they asked for. */
function saidIn(entry: KeptEntry): readonly string[] {
  return [
    ...('said' in entry && entry.said !== undefined ? [entry.said] : []),
    ...('what' in entry && entry.what !== undefined && entry.type !== 'corrected'
      ? [entry.what]
      : []),
  ]
}

async function notes(db: Db, account: string, ids: readonly string[]): Promise<Text[]> {
  const rows = await db
    .selectFrom('note_words')
    .innerJoin('interview', (join) =>
      join
        .onRef('interview.account', '=', 'note_words.account')
        .onRef('interview.id', '=', 'note_words.interview'),
    )
    .select(['interview', 'contact', 'kind', 'channel', 'number', 'application'])
    .select(['subject', 'words'])
    .where('note_words.account', '=', account)
    .where('interview', 'in', ids.map(firstOf))
    .execute()
  const found = rows.map(({ interview, contact, application, kind, channel, ...row }) => ({
    ...{ id: [interview, contact, kind, channel, row.number].join(' ') },
    ...{ interview, contact, application, note: { kind, channel } },
    texts: written([row.subject, row.words]),
  }))
  return found.filter(({ id }) => ids.includes(id))
}

async function interviews(db: Db, account: string, ids: readonly string[]): Promise<Text[]> {
  const rows = await db
    .selectFrom('interview')
    .select(['id', 'application', 'decision_from as contact', 'said'])
    .where('account', '=', account)
    .where('id', 'in', ids)
    .execute()
  return rows.map(({ said, ...row }) => ({ ...row, interview: row.id, texts: written([said]) }))
}

async function learned(db: Db, account: string, ids: readonly string[]): Promise<Text[]> {
  const rows = await db
    .selectFrom('afterwards')
    .select(['application', 'learned'])
    .where('account', '=', account)
    .where('application', 'in', ids)
    .execute()
  return rows.map(({ application, learned }) => ({
    ...{ id: application, application, contact: null, texts: written([learned]) },
  }))
}

function written(texts: readonly (string | null)[]): readonly string[] {
  return texts.filter((text): text is string => text !== null && text !== '')
}

/** Of a key of several parts. */
function firstOf(id: string): string {
  return id.split(' ')[0] ?? ''
}
