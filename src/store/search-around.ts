// The names around a text: of whom and of which application it speaks.
import { inChunks } from './chunks.ts'
import type { Db } from './tables.ts'

type About = { readonly application: string; readonly contact: string | null }

export type Names = {
  readonly name: string | undefined
  readonly company: string
  readonly position: string
}

export async function namesAround(
  db: Db,
  account: string,
  texts: readonly About[],
): Promise<(text: About) => Names> {
  const people = await inChunks(
    [...new Set(texts.flatMap(({ contact }) => contact ?? []))],
    (ids) =>
      db
        .selectFrom('contact')
        .select(['id', 'name'])
        .where('account', '=', account)
        .where('id', 'in', ids)
        .execute(),
  )
  const applications = await inChunks(
    [...new Set(texts.map(({ application }) => application))],
    (ids) =>
      db
        .selectFrom('application')
        .select(['id', 'company', 'position'])
        .where('account', '=', account)
        .where('id', 'in', ids)
        .execute(),
  )
  const nameOf = new Map(people.map(({ id, name }) => [id, name]))
  const placeOf = new Map(applications.map((row) => [row.id, row]))
  return ({ contact, application }) => ({
    name: contact === null ? undefined : nameOf.get(contact),
    company: placeOf.get(application)?.company ?? '',
    position: placeOf.get(application)?.position ?? '',
  })
}

export function namesIn({ name = '', company, position }: Names): readonly string[] {
  return [name, company, position]
}
