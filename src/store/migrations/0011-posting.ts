// What goes out by post: one's own signature and stationery, the days a letter takes, and what is signed already.
import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Words } from '../engines/engine.ts'

export function posting({ text, bytes, table, clustered }: Words): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await sql`create table signature (
        account ${text} not null references account (id),
        bytes ${bytes} not null,
        primary key (account)
      ) ${table}`.execute(db)
      await sql`create table post_habits (
        account ${text} not null references account (id),
        envelope ${text},
        card ${text},
        labels ${text},
        label_from integer,
        signs ${text},
        days ${text} not null,
        primary key (account)
      ) ${table}`.execute(db)
      await sql`create table signed_note (
        account ${text} not null,
        interview ${text} not null,
        contact ${text} not null,
        kind ${text} not null,
        channel ${text} not null,
        words ${text} not null,
        signed_at ${text} not null,
        primary key (account, interview, contact, kind),
        foreign key (account, interview) references interview (account, id),
        foreign key (account, contact) references contact (account, id)
      ) ${clustered}`.execute(db)
    },
  }
}
