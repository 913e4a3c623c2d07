// Finding applications and people by some letters of their names: those that begin so come first, then those
// in which every word typed begins a word, then the rest.
import { sql, type RawBuilder } from 'kysely'
import { hasWords, isLike, literal } from './page.ts'
import { hasWay, isPartOfEmail, type PeopleWords } from './people-asked.ts'
import type { Db } from './tables.ts'

export type Found = {
  readonly kind: 'application' | 'person'
  readonly id: string
  /** The position, or the person's name. */
  readonly name: string
  /** The company, or the person's title. */
  readonly about: string | null
  /** Where that is by what they were found: the name of somebody they were joined with. */
  readonly otherName: string | null
}

/** At least one word. */
type Asked = PeopleWords & { readonly limit: number }

export async function search(
  db: Db,
  account: string,
  { words, digits, limit }: Asked,
): Promise<readonly Found[]> {
  const rank = placeOf(words).as('rank')
  const noOther = sql<string | null>`null`.as('otherName')
  const applications = db
    .selectFrom('application')
    .select(['id', 'position as name', 'folded', rank])
    .select(sql<string | null>`company`.as('about'))
    .select(sql<Found['kind']>`'application'`.as('kind'))
    .select(noOther)
    .where('account', '=', account)
    .where(hasWords(words))
  const people = db
    .selectFrom('contact')
    .select(['id', 'name', 'folded', rank])
    .select(sql<string | null>`title`.as('about'))
    .select(sql<Found['kind']>`'person'`.as('kind'))
    .select(noOther)
    .where('account', '=', account)
    .where('merged_into', 'is', null)
    .where('erased_on', 'is', null)
    .where((row) =>
      row.or([
        hasWords(words),
        ...words.filter(isPartOfEmail).map((word) => hasWay(row, account, 'email', word)),
        ...(digits === undefined ? [] : [hasWay(row, account, 'phone', digits)]),
      ]),
    )
  const joined = db
    .selectFrom((from) =>
      from
        .selectFrom('contact as gone')
        .innerJoin('contact as kept', (join) =>
          join.onRef('kept.account', '=', 'gone.account').onRef('kept.id', '=', 'gone.merged_into'),
        )
        .select(['kept.id', 'kept.name', 'kept.title as about'])
        .select(['gone.folded', 'gone.name as otherName'])
        .where('gone.account', '=', account)
        .where('gone.merged_into', 'is not', null)
        .as('joined'),
    )
    .select(['id', 'name', 'folded', rank, 'about'])
    .select(sql<Found['kind']>`'person'`.as('kind'))
    .select('otherName')
    .where(hasWords(words))
  const rows = await applications
    .unionAll(people)
    .unionAll(joined)
    .orderBy('rank')
    .orderBy('folded')
    .orderBy('id')
    .limit(limit)
    .execute()
  const found = rows.map(({ kind, id, name, about, otherName }) => ({
    ...{ kind, id, name, about, otherName },
  }))
  // Somebody may be called so now and before.
  return found.filter(({ id }, at) => found.findIndex((one) => one.id === id) === at)
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
