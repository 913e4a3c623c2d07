// Finding people, applications and texts by how their words begin. Of names those come first that begin so, then
// those of which each word typed begins a word, then what else is known of somebody; of texts the newest.
import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Asked } from '#core/find/tokens.ts'
import { matching } from './engines/searching.ts'
import { isLike } from './page.ts'
import { around, inTiers, marksOf } from './search-marks.ts'
import type { TextKind } from './search-texts.ts'
import type { Db } from './tables.ts'

type Named = 'person' | 'application'

export type NamesFound = {
  /** The best first. */
  readonly ids: readonly string[]
  /** The first of them is called so. */
  readonly isNamed: boolean
}

export async function searchNames(
  db: Db,
  account: string,
  kind: Named,
  asked: Asked,
  limit: number,
): Promise<NamesFound> {
  const found = new Set<string>()
  let isNamed = false
  const tiers = inTiers(asked.tokens)
  for (const tier of tiers) {
    if (found.size >= limit) break
    const marks = marksOf(account, kind)
    const { from, has } = matching(db, { marks, each: tier.map((token) => [token]) })
    const { rows } = await sql<{ id: string }>`
      select id from (
        select search_row.id, search_row.name from ${from}
        where ${has} and search_row.account = ${account} and search_row.kind = ${kind}
          and ${hasRuns(asked)}
        limit ${lookedAt}
      ) as found order by name, id limit ${limit}`.execute(db)
    for (const { id } of rows) found.add(id)
    isNamed ||= rows.length > 0 && tier !== tiers.at(-1)
  }
  return { ids: [...found].slice(0, limit), isNamed }
}

/** Of more than these nobody would read the first: who typed so little types on. */
const lookedAt = 300

export type TextFound = {
  readonly kind: TextKind
  readonly id: string
  readonly application: string
  readonly contact: string | null
}

/** Texts that say something of what was typed; the rest of it may be whom and what they are about. Newest first. */
export async function searchTexts(
  db: Db,
  account: string,
  asked: Asked,
  limit: number,
): Promise<readonly TextFound[]> {
  const { tokens } = asked
  const { from, has, number } = matching(db, {
    marks: marksOf(account, 'entry'),
    each: [...(tokens.length > 1 ? tokens.map((token) => [token, around(token)]) : []), tokens],
  })
  const { rows } = await sql<TextFound>`
    select search_row.kind, search_row.id, search_row.application, search_row.contact from ${from}
    where ${has} and search_row.account = ${account} and ${hasRuns(asked)}
    order by ${number} desc limit ${limit}`.execute(db)
  return rows
}

/** Tokens are letters and digits alone, so they stand for themselves in a pattern. */
function hasRuns({ runs }: Asked): RawBuilder<SqlBool> {
  const text = sql`(' ' || search_row.name || ' ' || search_row.about || ' ' || search_row.words)`
  const each = runs.map((run) => {
    const marked = run.split(' ').map(around).join(' ')
    return sql<SqlBool>`(${isLike(text, `% ${run}%`)} or ${isLike(text, `% ${marked}%`)})`
  })
  return each.length === 0 ? sql<SqlBool>`1 = 1` : sql<SqlBool>`${sql.join(each, sql` and `)}`
}
