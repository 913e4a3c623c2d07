// What the other applications are called, and whom one has met there: nothing of it belongs in this one's letters.
import type { Db } from './tables.ts'

export type OtherApplication = {
  readonly company: string
  readonly position: string
  readonly people: readonly string[]
}

/** All but that one. */
export async function listOtherApplications(
  db: Db,
  account: string,
  application: string,
): Promise<readonly OtherApplication[]> {
  const rows = await db
    .selectFrom('application')
    .leftJoin('application_contact as listed', (join) =>
      join
        .onRef('listed.account', '=', 'application.account')
        .onRef('listed.application', '=', 'application.id'),
    )
    .leftJoin('contact', (join) =>
      join
        .onRef('contact.account', '=', 'listed.account')
        .onRef('contact.id', '=', 'listed.contact'),
    )
    .select(['application.id', 'application.company', 'application.position', 'contact.name'])
    .where('application.account', '=', account)
    .where('application.id', '!=', application)
    .orderBy('application.id')
    .execute()
  return [...Map.groupBy(rows, ({ id }) => id).values()].map((listed) => {
    const [{ company, position }] = listed as [(typeof listed)[number]]
    return { company, position, people: listed.flatMap(({ name }) => name ?? []) }
  })
}
