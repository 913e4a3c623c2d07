// Who was erased, and what: bare ids with the day, so that an old file says so instead of bringing them back.
import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Words } from '../engines/engine.ts'

export function erased({ text, clustered }: Words): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await sql`alter table contact add column erased_on ${text}`.execute(db)
      await sql`create table erased (
        account ${text} not null references account (id),
        id ${text} not null,
        day ${text} not null,
        primary key (account, id)
      ) ${clustered}`.execute(db)
    },
  }
}
