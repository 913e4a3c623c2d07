// The indexes can always be made anew from what they are made of: when each is due, and what is found.
import { listApplications } from '#store/applications.ts'
import type { Cursor } from '#store/page.ts'
import { rebuildSearch } from '#store/search-rebuild.ts'
import { write } from '#store/write.ts'
import type { Desk } from './desk.ts'
import { indexApplication } from './index-application.ts'
import { settleTimes } from './settle-times.ts'

/** How many of the applications are done so far. */
export type Progress = (done: number) => void

const perPage = 100

/** Makes both anew, and gives the number of things to come. */
export async function rebuildAll(desk: Desk): Promise<number> {
  await rebuildSearch(desk.db, desk.account)
  return rebuild(desk)
}

/** Computes the whole index of what is due anew, page by page so that others can write too; gives how many entries it has. */
export async function rebuild(desk: Desk, progress: Progress = () => {}): Promise<number> {
  const { account } = desk
  let [entries, done] = [0, 0]
  let after: Cursor | undefined
  do {
    const page = await write(desk.db, account, async (db) => {
      const page = await listApplications(db, account, { after, limit: perPage })
      for (const { id } of page) {
        await settleTimes({ ...desk, db }, id)
        entries += await indexApplication({ ...desk, db }, id)
      }
      return page
    })
    done += page.length
    progress(done)
    after = page.length < perPage ? undefined : page.at(-1)
  } while (after)
  return entries
}
