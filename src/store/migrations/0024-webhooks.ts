// Servers of one's own that are told what happens, and what they were told.
import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Words } from '../engines/engine.ts'

export function webhooks({ text, table, clustered }: Words): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await sql`create table webhook (
        account ${text} not null references account (id),
        id ${text} not null,
        name ${text} not null,
        origin ${text} not null,
        sealed ${text} not null,
        own_network integer not null,
        kinds ${text} not null,
        made_at ${text} not null,
        arrived_at ${text},
        failed integer not null,
        failing_since ${text},
        because ${text},
        try_at ${text},
        rests_since ${text},
        worker ${text},
        lease_until ${text},
        primary key (account, id)
      ) ${table}`.execute(db)
      await sql`create table webhook_event (
        account ${text} not null,
        webhook ${text} not null,
        number integer not null,
        id ${text} not null,
        type ${text} not null,
        at ${text} not null,
        application ${text},
        contact ${text},
        entry ${text},
        step ${text},
        stands_on ${text},
        state ${text} not null,
        tries integer not null,
        try_at ${text},
        ended_at ${text},
        status integer,
        because ${text},
        primary key (account, webhook, number),
        foreign key (account, webhook) references webhook (account, id)
      ) ${clustered}`.execute(db)
      await sql`create unique index webhook_event_by_id
        on webhook_event (account, webhook, id)`.execute(db)
      await sql`create index webhook_event_due
        on webhook_event (account, webhook, number) where state = 'due'`.execute(db)
      await sql`create index webhook_event_by_application
        on webhook_event (account, application)`.execute(db)
      await sql`create index webhook_event_by_contact
        on webhook_event (account, contact)`.execute(db)
    },
  }
}
