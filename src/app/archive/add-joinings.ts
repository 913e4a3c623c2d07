// People who were joined where the archive comes from. Where the one who was merged came with it, all lies as the
// joining left it; where they were two here until now, they are joined here.
import { parseMoment } from '#core/days/moment.ts'
import { joinings } from '#store/archive/joinings.ts'
import type { ArchiveRecord } from '#store/archive/kind.ts'
import { people } from '#store/archive/people-kinds.ts'
import { findRows } from '#store/archive/read-records.ts'
import { addRecords } from '#store/archive/write-records.ts'
import { join } from '../merge-people.ts'
import { movedBy } from '../moved-by.ts'
import type { Importing } from './import-archive.ts'

export async function addJoinings(
  { desk, moved }: Importing,
  records: readonly ArchiveRecord[],
): Promise<void> {
  const { db, account } = desk
  for (const record of records) {
    const [kept, lost] = [String(record['kept']), String(record['lost'])]
    const rows = await findRows(db, account, people, [kept, lost])
    const into = (id: string) => rows.find((row) => row['id'] === id)?.['merged_into'] ?? null
    const standsHere = record['undoneAt'] !== undefined || into(lost) !== null
    if (standsHere) {
      await addRecords(db, account, joinings, [record], noBytes)
      continue
    }
    const one = String(into(kept) ?? kept)
    if (one === lost) continue
    const at = parseMoment(String(record['at']))!.moment
    await join(desk, { id: String(record['id']), at, kept: one, lost })
    for (const application of await movedBy(desk, [one])) moved.add(application)
  }
}

function noBytes(): never {
  throw new Error('A joining has no bytes.')
}
