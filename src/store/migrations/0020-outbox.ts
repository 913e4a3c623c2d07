// The outbox: mails on their way out, each once.
import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Words } from '../engines/engine.ts'

export function outbox({ text, bytes, table }: Words): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await sql`create table outbox (
        account ${text} not null references account (id),
        id ${text} not null,
        once ${text} not null,
        application ${text},
        interview ${text},
        contact ${text},
        company ${text},
        kind ${text} not null,
        to_address ${text} not null,
        to_name ${text} not null,
        from_address ${text} not null,
        subject ${text} not null,
        words ${text} not null,
        message_id ${text} not null,
        in_reply_to ${text},
        written_at ${text} not null,
        goes_at ${text} not null,
        state ${text} not null,
        try_at ${text} not null,
        tries integer not null,
        worker ${text},
        lease_until ${text},
        dotted_at ${text},
        ended_at ${text},
        because ${text},
        answers ${text} not null,
        copy ${text} not null,
        entry ${text} not null,
        reason ${text},
        bounced integer not null,
        primary key (account, id),
        foreign key (account, application) references application (account, id)
      ) ${table}`.execute(db)
      await sql`create unique index outbox_once on outbox (account, once)
        where state not in ('withdrawn', 'failed') and bounced = 0`.execute(db)
      await sql`create index outbox_by_state on outbox (account, state, try_at)`.execute(db)
      await sql`create index outbox_by_company on outbox (account, company, dotted_at)`.execute(db)
      await sql`create index outbox_by_dot on outbox (account, dotted_at)`.execute(db)
      await sql`create index outbox_by_application on outbox (account, application)`.execute(db)
      await sql`create index outbox_by_message on outbox (account, message_id)`.execute(db)
      await sql`create table outbox_bytes (
        account ${text} not null,
        id ${text} not null,
        bytes ${bytes} not null,
        primary key (account, id),
        foreign key (account, id) references outbox (account, id) on delete cascade
      ) ${table}`.execute(db)
    },
  }
}
