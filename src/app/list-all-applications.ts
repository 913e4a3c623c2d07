import { listApplications, type KeptApplication } from '#store/applications.ts'
import type { Cursor } from '#store/page.ts'
import type { Desk } from './desk.ts'

const perPage = 200

/** Every application, read page by page. */
export async function* listAllApplications({
  db,
  account,
}: Desk): AsyncGenerator<KeptApplication, void, undefined> {
  let after: Cursor | undefined
  do {
    const page: readonly KeptApplication[] = await listApplications(db, account, {
      after,
      limit: perPage,
    })
    yield* page
    after = page.length < perPage ? undefined : page.at(-1)
  } while (after)
}
