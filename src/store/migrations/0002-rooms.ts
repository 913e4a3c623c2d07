// Lists show what is open first, at any size; and one's own time away is known to what begins in it.
import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Words } from '../engines/engine.ts'

export function rooms({ text }: Words): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await sql`alter table application add column rests integer not null default 0`.execute(db)
      await sql`create index application_by_rest
        on application (account, rests, folded, id)`.execute(db)
      await sql`alter table settings add column away_from ${text}`.execute(db)
      await sql`alter table settings add column away_until ${text}`.execute(db)
    },
  }
}
