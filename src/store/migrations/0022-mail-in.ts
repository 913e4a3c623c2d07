// Mails that came and concern somebody known, how far each folder was read, and who listens.
import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Words } from '../engines/engine.ts'

export function mailIn({ text, table, clustered }: Words): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await sql`create table mail_in (
        account ${text} not null references account (id),
        id ${text} not null,
        mark ${text} not null,
        message_id ${text},
        folder ${text} not null,
        uid_validity ${text} not null,
        uid ${text} not null,
        came_at ${text} not null,
        from_name ${text},
        from_address ${text},
        subject ${text} not null,
        kind ${text} not null,
        text ${text} not null,
        rest ${text} not null,
        contact ${text},
        application ${text},
        known ${text} not null,
        said ${text} not null,
        entry ${text},
        looked_at ${text},
        primary key (account, id),
        unique (account, mark)
      ) ${table}`.execute(db)
      await sql`create index mail_in_by_application
        on mail_in (account, application, came_at)`.execute(db)
      // Today asks for these each time it is opened.
      await sql`create index mail_in_new on mail_in (account) where looked_at is null`.execute(db)
      await sql`create table mail_cursor (
        account ${text} not null references account (id),
        folder ${text} not null,
        uid_validity ${text} not null,
        uid_next ${text} not null,
        modseq ${text},
        primary key (account, folder)
      ) ${clustered}`.execute(db)
      await sql`create table mail_listening (
        account ${text} not null references account (id),
        worker ${text},
        lease_until ${text},
        looked_at ${text},
        failed integer not null,
        failed_at ${text},
        try_at ${text},
        because ${text},
        primary key (account)
      ) ${clustered}`.execute(db)
    },
  }
}
