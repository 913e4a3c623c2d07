// Notes in words of one's own: those of one note, templates for every such note, and words that are spelled so.
import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Words } from '../engines/engine.ts'

export function ownNotes({ text, table, clustered }: Words): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await sql`create table note_template (
        account ${text} not null references account (id),
        id ${text} not null,
        name ${text} not null,
        folded ${text} not null,
        kind ${text} not null,
        channel ${text} not null,
        subject ${text},
        words ${text} not null,
        is_usual integer not null,
        primary key (account, id)
      ) ${table}`.execute(db)
      await sql`create unique index note_template_usual
        on note_template (account, kind, channel) where is_usual = 1`.execute(db)
      await sql`create table note_words (
        account ${text} not null,
        interview ${text} not null,
        contact ${text} not null,
        kind ${text} not null,
        channel ${text} not null,
        number integer not null,
        subject ${text},
        words ${text} not null,
        started_subject ${text},
        started_words ${text} not null,
        left_out ${text} not null,
        facts ${text} not null,
        anyway ${text},
        primary key (account, interview, contact, kind, channel, number),
        foreign key (account, interview) references interview (account, id),
        foreign key (account, contact) references contact (account, id)
      ) ${clustered}`.execute(db)
      await sql`create table known_word (
        account ${text} not null references account (id),
        word ${text} not null,
        primary key (account, word)
      ) ${clustered}`.execute(db)
    },
  }
}
