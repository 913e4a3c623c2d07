// What each thing is found by: people and applications by their names and what belongs to them, texts by their words.
import { tokensOf, tokensOfEmail, tokensOfPhone } from '#core/find/tokens.ts'
import { namesAround, namesIn } from './search-around.ts'
import { aroundMarks } from './search-marks.ts'
import { readTexts, type TextKind } from './search-texts.ts'
import type { Db } from './tables.ts'

export type Found = {
  readonly id: string
  readonly application?: string | null
  readonly contact?: string | null
  /** Tokens. */
  readonly name?: string
  readonly about?: string
  readonly words?: string
}

type Source = (db: Db, account: string, ids: readonly string[]) => Promise<readonly Found[]>

export type SearchKind = 'person' | 'application' | TextKind

/** Of these ids those that are there and have words. */
export const sources: Readonly<Record<SearchKind, Source>> = {
  person: people,
  application: applications,
  takeaway: texts('takeaway'),
  entry: texts('entry'),
  note: texts('note'),
  interview: texts('interview'),
  learned: texts('learned'),
}

async function people(db: Db, account: string, ids: readonly string[]): Promise<readonly Found[]> {
  const rows = await db
    .selectFrom('contact')
    .select(['id', 'name', 'title', 'company', 'email', 'phone'])
    .where('account', '=', account)
    .where('id', 'in', ids)
    .where('merged_into', 'is', null)
    .where('erased_on', 'is', null)
    .execute()
  const gone = await db
    .selectFrom('contact')
    .select(['merged_into', 'name'])
    .where('account', '=', account)
    .where('merged_into', 'in', ids)
    .execute()
  const ways = await db
    .selectFrom('contact_way')
    .select(['contact', 'kind', 'value'])
    .where('account', '=', account)
    .where('contact', 'in', ids)
    .execute()
  const met = await db
    .selectFrom('application_contact')
    .innerJoin('application', (join) =>
      join
        .onRef('application.account', '=', 'application_contact.account')
        .onRef('application.id', '=', 'application_contact.application'),
    )
    .select(['contact', 'application.company'])
    .where('application_contact.account', '=', account)
    .where('contact', 'in', ids)
    .execute()
  const [waysOf, metBy, namesOf] = [
    Map.groupBy(ways, ({ contact }) => contact),
    Map.groupBy(met, ({ contact }) => contact),
    Map.groupBy(gone, ({ merged_into }) => merged_into),
  ]
  return rows.map(({ id, name, title, company, email, phone }) => {
    const ways = waysOf.get(id) ?? []
    const valuesOf = (kind: string) => ways.filter((way) => way.kind === kind)
    const emails = [email, ...valuesOf('email').map(({ value }) => value)]
    const phones = [phone, ...valuesOf('phone').map(({ value }) => value)]
    const companies = new Set([company, ...(metBy.get(id) ?? []).map(({ company }) => company)])
    const names = [name, ...(namesOf.get(id) ?? []).map(({ name }) => name)]
    return {
      ...{ id, contact: id, name: together(names.map(tokens)) },
      about: together([
        ...[title, ...companies].map(tokens),
        ...emails.map((email) => (email === null ? '' : tokensOfEmail(email))),
        ...phones.map((phone) => (phone === null ? '' : tokensOfPhone(phone))),
      ]),
    }
  })
}

async function applications(db: Db, account: string, ids: readonly string[]) {
  const rows = await db
    .selectFrom('application')
    .select(['id', 'company', 'position'])
    .where('account', '=', account)
    .where('id', 'in', ids)
    .execute()
  return rows.map(({ id, company, position }) => ({
    ...{ id, application: id, name: together([tokens(company), tokens(position)]) },
  }))
}

function texts(kind: TextKind): Source {
  return async (db, account, ids) => {
    const found = await readTexts[kind](db, account, ids)
    const said = found.filter(({ texts }) => texts.length > 0)
    if (said.length === 0) return []
    const aboutOf = await namesAround(db, account, said)
    return said.map((one) => ({
      ...{ id: one.id, application: one.application, contact: one.contact },
      about: aroundMarks(tokensOf(namesIn(aboutOf(one)).join(' '))),
      words: tokensOf(one.texts.join('\n')),
    }))
  }
}

function tokens(text: string | null | undefined): string {
  return text ? tokensOf(text) : ''
}

function together(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ')
}
