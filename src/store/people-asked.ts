// Which people are meant by what was typed: by their names, also those they had before they were joined with
// another, by where they work, and by how they are reached.
import { sql, type ExpressionBuilder } from 'kysely'
import { hasWords, isLike, literal } from './page.ts'
import type { Tables } from './tables.ts'

export type PeopleWords = {
  /** Folded words of which each has to be theirs. */
  readonly words: readonly string[]
  /** The last digits of a number; who has it is meant, whatever the words. */
  readonly digits?: string | undefined
}

type Row = ExpressionBuilder<Tables, 'contact'>

export function isMeant(row: Row, account: string, { words, digits }: PeopleWords) {
  const each = words.map((word) =>
    row.or([
      hasWords([word]),
      wasCalled(row, account, word),
      worksAt(word),
      metAt(row, account, word),
      ...(isPartOfEmail(word) ? [hasWay(row, account, 'email', word)] : []),
    ]),
  )
  const all = row.and(each)
  return digits === undefined ? all : row.or([all, hasWay(row, account, 'phone', digits)])
}

/** One of their emails has this in it, or one of their numbers these digits among its last. */
function hasWay(row: Row, account: string, kind: 'email' | 'phone', part: string) {
  const pattern = `%${literal(part)}%`
  const preferred = kind === 'email' ? sql`email_folded` : sql`phone_key`
  return row.or([
    isLike(preferred, pattern),
    row('id', 'in', (query) =>
      query
        .selectFrom('contact_way')
        .select('contact')
        .where('account', '=', account)
        .where('kind', '=', kind)
        .where(isLike(sql`contact_way.folded`, pattern)),
    ),
  ])
}

/** A name alone leads to names alone: the address of everybody at a company has that of the company in it. */
function isPartOfEmail(word: string): boolean {
  return word.includes('@')
}

function wasCalled(row: Row, account: string, word: string) {
  return row('id', 'in', (query) =>
    query
      .selectFrom('contact as gone')
      .select('gone.merged_into')
      .where('gone.account', '=', account)
      .where('gone.merged_into', 'is not', null)
      .where(isLike(sql`gone.folded`, `%${literal(word)}%`))
      .$narrowType<{ merged_into: string }>(),
  )
}

function worksAt(word: string) {
  return isLike(sql`company_folded`, `%${literal(word)}%`)
}

/** Looked up from the companies, of which few have the word; not of each person where they were. */
function metAt(row: Row, account: string, word: string) {
  return row('id', 'in', (query) =>
    query
      .selectFrom('application_contact')
      .select('contact')
      .where('account', '=', account)
      .where('application', 'in', (query) =>
        query
          .selectFrom('application')
          .select('id')
          .where('account', '=', account)
          .where(isLike(sql`company_folded`, `%${literal(word)}%`)),
      ),
  )
}
