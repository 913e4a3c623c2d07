// Finding applications and people by some letters of their names: those that begin so come first, then those
// in which every word typed begins a word, then the rest.
import { sql, type RawBuilder } from 'kysely'
import { hasWords, isLike, literal } from './page.ts'
import type { Db } from './tables.ts'

export type Found = {
  readonly kind: 'application' | 'person'
  readonly id: string
  /** The position, or the person's name. */
  readonly name: string
  /** The company, or the person's title. */
  readonly about: string | null
}

type Asked = {
  /** Folded, and at least one. */
  readonly words: readonly string[]
  readonly limit: number
}

export async function search(
  db: Db,
  account: string,
  { words, limit }: Asked,
): Promise<readonly Found[]> {
  const rank = placeOf(words).as('rank')
  const applications = db
    .selectFrom('application')
    .select(['id', 'position as name', 'folded', rank])
    .select(sql<string | null>`company`.as('about'))
    .select(sql<Found['kind']>`'application'`.as('kind'))
    .where('account', '=', account)
    .where(hasWords(words))
  const people = db
    .selectFrom('contact')
    .select(['id', 'name', 'folded', rank])
    .select(sql<string | null>`title`.as('about'))
    .select(sql<Found['kind']>`'person'`.as('kind'))
    .where('account', '=', account)
    .where('merged_into', 'is', null)
    .where(hasWords(words))
  const rows = await applications
    .unionAll(people)
    .orderBy('rank')
    .orderBy('folded')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(({ kind, id, name, about }) => ({ kind, id, name, about }))
}

/** 0 where the text begins with the first word, 1 where each word begins one of its words, else 2. */
function placeOf(words: readonly string[]): RawBuilder<number> {
  // Every word stands after a blank here: also the first, that after a hyphen, and that of the position.
  const text = sql`' ' || replace(replace(folded, ${'\u0001'}, ' '), '-', ' ')`
  const beginsWord = words.map((word) => isLike(text, `% ${literal(word)}%`))
  const beginsText = isLike(sql`folded`, `${literal(words[0] ?? '')}%`)
  return sql<number>`case
    when not (${sql.join(beginsWord, sql` and `)}) then 2 when ${beginsText} then 0 else 1 end`
}
