// Words for a note or a call that a program drafted: by which, until the candidate has made them their own.
import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Words } from '../engines/engine.ts'

export function drafts({ text }: Words): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await sql`alter table note_words add column drafted_by ${text}`.execute(db)
      await sql`alter table call_words add column drafted_by ${text}`.execute(db)
    },
  }
}
