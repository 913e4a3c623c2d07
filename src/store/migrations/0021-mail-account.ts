// One's own mailbox, its secrets sealed, and a sign-in to it that is under way.
import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Words } from '../engines/engine.ts'

export function mailAccount({ text, table }: Words): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await sql`create table mail_account (
        account ${text} not null references account (id),
        provider ${text} not null,
        address ${text} not null,
        name ${text} not null,
        smtp_host ${text} not null,
        smtp_port integer not null,
        smtp_security ${text} not null,
        imap_host ${text},
        imap_port integer,
        imap_security ${text},
        own_network integer not null,
        user_name ${text} not null,
        login ${text} not null,
        sealed ${text} not null,
        keeps_copies integer not null,
        per_day integer not null,
        undo_seconds integer not null,
        connected_at ${text} not null,
        rests_since ${text},
        rests_because ${text},
        primary key (account)
      ) ${table}`.execute(db)
      await sql`create table mail_sign_in (
        account ${text} not null references account (id),
        state_hash ${text} not null,
        sealed ${text} not null,
        until ${text} not null,
        primary key (account)
      ) ${table}`.execute(db)
    },
  }
}
