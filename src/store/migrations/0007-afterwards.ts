// What one takes along from an application that is over, and the day on which one wants to look at it again.
import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Words } from '../engines/engine.ts'

export function afterwards({ text, clustered }: Words): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await sql`create table afterwards (
        account ${text} not null,
        application ${text} not null,
        learned ${text},
        look_on ${text},
        primary key (account, application),
        foreign key (account, application) references application (account, id)
      ) ${clustered}`.execute(db)
      await sql`create index afterwards_by_day on afterwards (account, look_on)`.execute(db)
    },
  }
}
