// When one may be reached, and what rang on which way and how that ended.
import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Words } from '../engines/engine.ts'

export function reminders({ text, table }: Words): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await sql`create table reminder_habits (
        account ${text} not null references account (id),
        hour integer not null,
        quiet_from integer,
        quiet_until integer,
        weekdays_off ${text} not null,
        days_off ${text} not null,
        primary key (account)
      ) ${table}`.execute(db)
      await sql`create table reminder (
        account ${text} not null,
        id ${text} not null,
        way ${text} not null,
        way_name ${text} not null,
        application ${text} not null,
        contact ${text} not null,
        kind ${text} not null,
        step ${text} not null,
        stands_on ${text} not null,
        ringing integer not null,
        rings_at ${text} not null,
        state ${text} not null,
        said_with ${text},
        try_at ${text} not null,
        tries integer not null,
        is_unsure integer not null,
        worker ${text},
        lease_until ${text},
        ended_at ${text},
        because ${text},
        primary key (account, id),
        unique (account, application, step, stands_on, ringing, way),
        foreign key (account, application) references application (account, id)
      ) ${table}`.execute(db)
      await sql`create index reminder_by_state on reminder (account, state, try_at)`.execute(db)
      await sql`create index reminder_by_end on reminder (account, ended_at)`.execute(db)
    },
  }
}
