// An interview can be a day of several talks, each of which is known again by an invitation of its own.
import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Words } from '../engines/engine.ts'

export function talks({ text, clustered }: Words): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await sql`create table talk (
        account ${text} not null,
        interview ${text} not null,
        uid ${text} not null,
        sequence integer not null,
        start_text ${text},
        end_text ${text},
        primary key (account, interview, uid),
        foreign key (account, interview) references interview (account, id)
      ) ${clustered}`.execute(db)
      await sql`create index talk_by_uid on talk (account, uid, interview)`.execute(db)
    },
  }
}
