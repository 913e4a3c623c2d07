// People can come from files and cards: several ways to reach them, a company, a photo; what an import or a
// merge did is written down, so that it can be taken back.
import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { phoneKey } from '#core/words/same-number.ts'
import type { Words } from '../engines/engine.ts'

export function people(words: Words): Migration {
  return {
    async up(db: Kysely<unknown>) {
      for (const statement of [...contacts(words), ...beside(words), ...doings(words)]) {
        await statement.execute(db)
      }
      await fillPhoneKeys(db)
    },
  }
}

function contacts({ text }: Words) {
  return [
    ...['pronouns', 'company', 'company_folded', 'phone_key', 'merged_into'].map(
      (name) => sql`alter table contact add column ${sql.ref(name)} ${text}`,
    ),
    sql`alter table contact add column version integer not null default 0`,
    sql`create index contact_by_phone on contact (account, phone_key, id)`,
    sql`create index contact_by_merger on contact (account, merged_into)
      where merged_into is not null`,
  ]
}

function beside({ text, table, clustered, bytes }: Words) {
  return [
    sql`create table contact_way (
      account ${text} not null,
      contact ${text} not null,
      kind ${text} not null,
      place integer not null,
      value ${text} not null,
      folded ${text} not null,
      primary key (account, contact, kind, place),
      foreign key (account, contact) references contact (account, id)
    ) ${clustered}`,
    sql`create index contact_way_by_value on contact_way (account, kind, folded, contact)`,

    sql`create table contact_photo (
      account ${text} not null,
      contact ${text} not null,
      type ${text} not null,
      bytes ${bytes} not null,
      primary key (account, contact),
      foreign key (account, contact) references contact (account, id)
    ) ${table}`,
  ]
}

function doings({ text, table, clustered }: Words) {
  return [
    sql`create table import (
      account ${text} not null references account (id),
      id ${text} not null,
      at ${text} not null,
      source ${text} not null,
      interview ${text},
      added integer not null,
      known integer not null,
      gained integer not null,
      undone_at ${text},
      primary key (account, id)
    ) ${table}`,

    sql`create table import_person (
      account ${text} not null,
      import ${text} not null,
      contact ${text} not null,
      is_new integer not null,
      is_met integer not null,
      version integer not null,
      gained ${text},
      primary key (account, import, contact),
      foreign key (account, import) references import (account, id)
    ) ${clustered}`,
    sql`create index import_person_by_contact on import_person (account, contact)`,

    sql`create table merge (
      account ${text} not null,
      id ${text} not null,
      at ${text} not null,
      kept ${text} not null,
      lost ${text} not null,
      body ${text} not null,
      undone_at ${text},
      primary key (account, id),
      foreign key (account, kept) references contact (account, id),
      foreign key (account, lost) references contact (account, id)
    ) ${table}`,
    sql`create table apart (
      account ${text} not null,
      one ${text} not null,
      other ${text} not null,
      primary key (account, one, other),
      foreign key (account, one) references contact (account, id),
      foreign key (account, other) references contact (account, id)
    ) ${clustered}`,
    sql`create index apart_by_other on apart (account, other)`,

    sql`create index merge_by_kept on merge (account, kept)`,
    sql`create index merge_by_lost on merge (account, lost)`,
  ]
}

type Phoned = { readonly account: string; readonly id: string; readonly phone: string }

async function fillPhoneKeys(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<Phoned>`
    select account, id, phone from contact where phone is not null`.execute(db)
  for (const { account, id, phone } of rows) {
    await sql`update contact set phone_key = ${phoneKey(phone) ?? null}
      where account = ${account} and id = ${id}`.execute(db)
  }
}
