// What the candidate says on the phone in words of their own: templates for every such call, and the words of one.
import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Words } from '../engines/engine.ts'

export function ownWords({ text, table, clustered }: Words): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await sql`create table script_template (
        account ${text} not null references account (id),
        id ${text} not null,
        name ${text} not null,
        folded ${text} not null,
        reached ${text} not null,
        stage ${text} not null,
        words ${text} not null,
        is_usual integer not null,
        primary key (account, id)
      ) ${table}`.execute(db)
      await sql`create unique index script_template_usual
        on script_template (account, stage, reached) where is_usual = 1`.execute(db)
      await sql`create table call_words (
        account ${text} not null,
        interview ${text} not null,
        contact ${text} not null,
        round integer not null,
        attempt integer not null,
        reached ${text} not null,
        words ${text} not null,
        facts ${text} not null,
        primary key (account, interview, contact, round, attempt, reached),
        foreign key (account, interview) references interview (account, id),
        foreign key (account, contact) references contact (account, id)
      ) ${clustered}`.execute(db)
    },
  }
}
