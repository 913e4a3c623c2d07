// Programs that may ask, each with a token of its own.
import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Words } from '../engines/engine.ts'

export function tokens({ text, table }: Words): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await sql`create table token (
        account ${text} not null references account (id),
        id ${text} not null,
        token_hash ${text} not null,
        name ${text} not null,
        scopes ${text} not null,
        made_at ${text} not null,
        used_at ${text},
        ends_at ${text},
        primary key (account, id),
        unique (account, token_hash)
      ) ${table}`.execute(db)
    },
  }
}
