// Everything that can be found by its words, and which of it is to be read anew.
import { sql, type Kysely, type QueryExecutorProvider, type RawBuilder } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Words } from '../engines/engine.ts'
import type { Marked } from '../engines/marking.ts'

export function search(words: Words): Migration {
  const { text, table, clustered, numbered } = words
  return {
    async up(db: Kysely<unknown>) {
      await sql`create table search_row (
        number ${numbered},
        account ${text} not null,
        kind ${text} not null,
        id ${text} not null,
        application ${text},
        contact ${text},
        marks ${text} not null,
        name ${text} not null,
        about ${text} not null,
        words ${text} not null
      ) ${table}`.execute(db)
      await sql`create unique index search_row_of on search_row (account, kind, id)`.execute(db)
      await sql`create index search_row_by_contact on search_row (account, contact)`.execute(db)
      await sql`create index search_row_by_application
        on search_row (account, application)`.execute(db)
      await sql`create table search_due (
        account ${text} not null,
        kind ${text} not null,
        id ${text} not null,
        primary key (account, kind, id)
      ) ${clustered}`.execute(db)
      for (const statement of [...words.search(), ...words.mark(searched)])
        await statement.execute(db)
      await noteAll(db, sql`true`)
    },
  }
}

/** Notes all that there is as to be read anew. */
export async function noteAll(
  db: QueryExecutorProvider,
  which: RawBuilder<unknown>,
): Promise<void> {
  for (const { table, kind, key, when = 'true' } of searched) {
    const of = (expression: string) => sql.raw(expression.replaceAll('$', table))
    await sql`insert into search_due (account, kind, id)
      select distinct account, ${sql.lit(kind)}, ${of(key)} from ${sql.table(table)}
      where ${which} and ${of(key)} is not null and ${of(when)}
      on conflict do nothing`.execute(db)
  }
}

/** What is found is made of these rows. An entry is found by words that stand in it, of which most have none. */
const searched: readonly Marked[] = [
  { table: 'contact', kind: 'person', key: '$.id' },
  { table: 'contact', kind: 'person', key: '$.merged_into' },
  { table: 'contact_way', kind: 'person', key: '$.contact' },
  { table: 'application_contact', kind: 'person', key: '$.contact' },
  { table: 'application', kind: 'application', key: '$.id' },
  { table: 'takeaway', kind: 'takeaway', key: `$.interview || ' ' || $.contact` },
  {
    ...{ table: 'entry', kind: 'entry', key: '$.id' },
    when: `($.words is not null or $.reason is not null
      or $.body like '%"said":%' or $.body like '%"what":%')`,
  },
  {
    ...{ table: 'note_words', kind: 'note' },
    key: `$.interview || ' ' || $.contact || ' ' || $.kind || ' ' || $.channel || ' ' || $.number`,
  },
  { table: 'interview', kind: 'interview', key: '$.id', when: '$.said is not null' },
  { table: 'afterwards', kind: 'learned', key: '$.application' },
]
