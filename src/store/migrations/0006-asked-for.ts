// What they ask for: people who vouch, with when each was asked or named, and files in versions, with what
// went to whom. The bytes lie apart, so that no list reads them.
import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Words } from '../engines/engine.ts'

export function askedFor(words: Words): Migration {
  return {
    async up(db: Kysely<unknown>) {
      for (const statement of [...references(words), ...materials(words)]) {
        await statement.execute(db)
      }
    },
  }
}

function references({ text, table, clustered }: Words) {
  return [
    sql`create table reference (
      account ${text} not null references account (id),
      id ${text} not null,
      name ${text} not null,
      folded ${text} not null,
      title ${text},
      company ${text},
      relation ${text} not null,
      email ${text},
      phone ${text},
      agreed_on ${text},
      primary key (account, id)
    ) ${table}`,

    sql`create table reference_brief (
      account ${text} not null,
      reference ${text} not null,
      application ${text} not null,
      know ${text} not null,
      primary key (account, reference, application),
      foreign key (account, reference) references reference (account, id),
      foreign key (account, application) references application (account, id)
    ) ${clustered}`,

    sql`create table reference_use (
      account ${text} not null,
      id ${text} not null,
      reference ${text} not null,
      application ${text} not null,
      day ${text} not null,
      kind ${text} not null,
      entry ${text},
      primary key (account, reference, id),
      foreign key (account, reference) references reference (account, id),
      foreign key (account, application) references application (account, id),
      foreign key (account, entry) references entry (account, id)
    ) ${clustered}`,
  ]
}

function materials({ text, table, clustered, bytes }: Words) {
  return [
    sql`create table material (
      account ${text} not null references account (id),
      id ${text} not null,
      name ${text} not null,
      folded ${text} not null,
      primary key (account, id)
    ) ${table}`,

    sql`create table material_version (
      account ${text} not null,
      id ${text} not null,
      material ${text} not null,
      number integer not null,
      file_name ${text} not null,
      kind ${text} not null,
      size integer not null,
      digest ${text} not null,
      added_at ${text} not null,
      removed_at ${text},
      primary key (account, id),
      unique (account, material, number),
      foreign key (account, material) references material (account, id)
    ) ${table}`,

    sql`create table material_bytes (
      account ${text} not null,
      version ${text} not null,
      bytes ${bytes} not null,
      primary key (account, version),
      foreign key (account, version) references material_version (account, id)
    ) ${table}`,

    sql`create table material_sent (
      account ${text} not null,
      id ${text} not null,
      version ${text} not null,
      application ${text} not null,
      contact ${text},
      day ${text} not null,
      entry ${text},
      primary key (account, version, id),
      foreign key (account, version) references material_version (account, id),
      foreign key (account, application) references application (account, id),
      foreign key (account, contact) references contact (account, id),
      foreign key (account, entry) references entry (account, id)
    ) ${clustered}`,
    sql`create index material_sent_by_contact on material_sent (account, contact)
      where contact is not null`,
  ]
}
