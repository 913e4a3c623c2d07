// The plan in a calendar: how often each entry has changed, and the secret addresses under which it is read.
import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Words } from '../engines/engine.ts'

export function calendar({ text, table, clustered }: Words): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await sql`create table calendar_entry (
        account ${text} not null,
        application ${text} not null,
        key ${text} not null,
        digest ${text} not null,
        sequence integer not null,
        changed_at ${text} not null,
        primary key (account, application, key),
        foreign key (account, application) references application (account, id)
      ) ${clustered}`.execute(db)
      await sql`create table calendar_address (
        account ${text} not null references account (id),
        id ${text} not null,
        token_hash ${text} not null,
        device ${text} not null,
        interviews integer not null,
        made_at ${text} not null,
        read_at ${text},
        read_by ${text},
        ended_at ${text},
        primary key (account, id),
        unique (account, token_hash)
      ) ${table}`.execute(db)
    },
  }
}
