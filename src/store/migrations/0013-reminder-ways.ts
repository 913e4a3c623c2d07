// The ways by which a reminder reaches a person. What a server outside must be told to let us in, lies sealed.
import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Words } from '../engines/engine.ts'

export function reminderWays({ text, table }: Words): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await sql`create table reminder_way (
        account ${text} not null references account (id),
        id ${text} not null,
        kind ${text} not null,
        name ${text} not null,
        origin ${text} not null,
        sealed ${text} not null,
        own_network integer not null,
        without_names integer not null,
        added_at ${text} not null,
        ended_at ${text},
        tried_at ${text},
        state ${text},
        because ${text},
        primary key (account, id)
      ) ${table}`.execute(db)
    },
  }
}
