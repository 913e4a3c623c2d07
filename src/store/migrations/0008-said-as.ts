// How the name of a person is said, as the candidate wrote it down to have it ready on the phone.
import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Words } from '../engines/engine.ts'

export function saidAs({ text }: Words): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await sql`alter table contact add column said_as ${text}`.execute(db)
    },
  }
}
