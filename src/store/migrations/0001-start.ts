// The tables of the first release. Every row says whose it is, and points only to rows of the same account.
import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Words } from '../engines/engine.ts'

export function start(words: Words): Migration {
  return {
    async up(db: Kysely<unknown>) {
      for (const statement of [...accounts(words), ...people(words), ...happenings(words)]) {
        await statement.execute(db)
      }
    },
  }
}

type Statements = readonly RawBuilder<unknown>[]

function accounts({ text, table, clustered }: Words): Statements {
  return [
    sql`create table account (
      id ${text} not null primary key
    ) ${clustered}`,

    sql`create table fact (
      account ${text} not null references account (id),
      name ${text} not null,
      value ${text} not null,
      primary key (account, name)
    ) ${table}`,

    sql`create table settings (
      account ${text} not null primary key references account (id),
      name ${text} not null,
      time_zone ${text} not null,
      country ${text},
      region ${text},
      phone ${text},
      email ${text},
      address ${text},
      current_position ${text},
      sign_off ${text},
      post ${text},
      tone ${text},
      language ${text},
      cadence ${text} not null
    ) ${table}`,

    sql`create table request (
      account ${text} not null references account (id),
      key ${text} not null,
      made_at ${text} not null,
      outcome ${text} not null,
      primary key (account, key)
    ) ${clustered}`,
  ]
}

function people({ text, table, clustered }: Words): Statements {
  return [
    sql`create table application (
      account ${text} not null references account (id),
      id ${text} not null,
      position ${text} not null,
      company ${text} not null,
      folded ${text} not null,
      company_folded ${text} not null,
      created_at ${text} not null,
      primary key (account, id)
    ) ${table}`,
    sql`create index application_in_order on application (account, folded, id)`,
    sql`create index application_by_company on application (account, company_folded)`,

    sql`create table contact (
      account ${text} not null references account (id),
      id ${text} not null,
      name ${text} not null,
      folded ${text} not null,
      title ${text},
      email ${text},
      email_folded ${text},
      phone ${text},
      address ${text},
      time_zone ${text},
      country ${text},
      region ${text},
      wish ${text},
      primary key (account, id)
    ) ${table}`,
    sql`create index contact_in_order on contact (account, folded, id)`,
    sql`create index contact_by_email on contact (account, email_folded, id)`,

    sql`create table application_contact (
      account ${text} not null,
      application ${text} not null,
      contact ${text} not null,
      place integer not null,
      primary key (account, application, contact),
      foreign key (account, application) references application (account, id),
      foreign key (account, contact) references contact (account, id)
    ) ${clustered}`,
    sql`create index application_contact_by_contact on application_contact (account, contact)`,
  ]
}

function happenings({ text, table, clustered }: Words): Statements {
  return [
    sql`create table interview (
      account ${text} not null,
      id ${text} not null,
      application ${text} not null,
      start_text ${text} not null,
      end_text ${text} not null,
      starts_at ${text} not null,
      ends_at ${text} not null,
      time_zone ${text} not null,
      country ${text},
      format ${text},
      place ${text},
      link ${text},
      decision_by ${text},
      decision_from ${text},
      said ${text},
      invitation_uid ${text},
      invitation_sequence integer,
      called_off_at ${text},
      primary key (account, id),
      unique (account, application, id),
      foreign key (account, application) references application (account, id),
      foreign key (account, application, decision_from)
        references application_contact (account, application, contact)
    ) ${table}`,
    sql`create index interview_by_invitation on interview (account, invitation_uid, id)`,

    sql`create table interview_contact (
      account ${text} not null,
      interview ${text} not null,
      contact ${text} not null,
      application ${text} not null,
      place integer not null,
      primary key (account, interview, contact),
      foreign key (account, application, interview) references interview (account, application, id),
      foreign key (account, application, contact)
        references application_contact (account, application, contact)
    ) ${clustered}`,
    sql`create index interview_contact_by_application
      on interview_contact (account, application, place, contact)`,

    sql`create table takeaway (
      account ${text} not null,
      interview ${text} not null,
      contact ${text} not null,
      interesting ${text},
      issue ${text},
      handling ${text},
      expertise ${text},
      primary key (account, interview, contact),
      foreign key (account, interview, contact)
        references interview_contact (account, interview, contact)
    ) ${table}`,

    sql`create table entry (
      account ${text} not null,
      id ${text} not null,
      application ${text} not null,
      written integer not null,
      at ${text} not null,
      type ${text} not null,
      contact ${text},
      takes_back ${text},
      version integer not null,
      body ${text} not null,
      words ${text},
      reason ${text},
      primary key (account, application, written),
      unique (account, id),
      foreign key (account, application) references application (account, id),
      foreign key (account, application, contact)
        references application_contact (account, application, contact),
      foreign key (account, takes_back) references entry (account, id)
    ) ${clustered}`,
    sql`create index entry_taken_back on entry (account, takes_back) where takes_back is not null`,

    sql`create table wake (
      account ${text} not null,
      at ${text} not null,
      application ${text} not null,
      contact ${text} not null,
      primary key (account, at, application, contact),
      unique (account, application, contact),
      foreign key (account, application, contact)
        references application_contact (account, application, contact)
    ) ${clustered}`,
  ]
}
