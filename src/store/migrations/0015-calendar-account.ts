// The calendar of one's own on a server, what was written into it, and the people in an address book there.
import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Words } from '../engines/engine.ts'

export function calendarAccount({ text, table, clustered }: Words): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await sql`create table calendar_account (
        account ${text} not null references account (id),
        server ${text} not null,
        url ${text} not null,
        user_name ${text} not null,
        password ${text} not null,
        own_network integer not null,
        calendar ${text} not null,
        calendar_name ${text} not null,
        writes_as ${text} not null,
        interviews integer not null,
        book ${text},
        mark ${text},
        tried_at ${text},
        went_at ${text},
        failed integer not null,
        problem ${text},
        busy_until ${text},
        primary key (account)
      ) ${table}`.execute(db)
      // No names and no words: what an entry is about is known by the plan alone.
      await sql`create table calendar_object (
        account ${text} not null,
        uid ${text} not null,
        href ${text} not null,
        etag ${text},
        digest ${text} not null,
        sequence integer not null,
        on_day ${text} not null,
        state ${text} not null,
        ticked integer not null,
        declined ${text},
        primary key (account, uid),
        foreign key (account) references account (id)
      ) ${clustered}`.execute(db)
      await sql`create table card_object (
        account ${text} not null,
        contact ${text} not null,
        href ${text} not null,
        etag ${text},
        digest ${text} not null,
        primary key (account, contact),
        foreign key (account) references account (id)
      ) ${clustered}`.execute(db)
    },
  }
}
