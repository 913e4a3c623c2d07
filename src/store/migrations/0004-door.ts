// The door: who is signed in on which device, codes that let a device in once, and tries that were wrong.
import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Words } from '../engines/engine.ts'

export function door({ text, table, clustered }: Words): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await sql`create table session (
        account ${text} not null references account (id),
        id ${text} not null,
        token_hash ${text} not null,
        device ${text} not null,
        made_at ${text} not null,
        seen_at ${text} not null,
        ends_at ${text} not null,
        primary key (account, id),
        unique (account, token_hash)
      ) ${table}`.execute(db)
      await sql`create table door_code (
        account ${text} not null references account (id),
        code_hash ${text} not null,
        ends_at ${text} not null,
        primary key (account, code_hash)
      ) ${clustered}`.execute(db)
      await sql`create table door_try (
        account ${text} not null references account (id),
        place ${text} not null,
        failed integer not null,
        last_at ${text} not null,
        primary key (account, place)
      ) ${clustered}`.execute(db)
    },
  }
}
