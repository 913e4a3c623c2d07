// The index holds what holidays and zones said when it was made. After an update of either it is made anew.
import { holidaysVersion } from '#capture/holidays.ts'
import { changeFact, findFact } from '#store/facts.ts'
import { write } from '#store/write.ts'
import type { Desk } from './desk.ts'
import { rebuild, type Progress } from './rebuild.ts'

/** To be raised whenever the rules of the plan let a step come earlier than before, or the index holds more. */
const rules = 3

/** What the index of this program is made with: its rules, holidays, zones, and weekends of the world. */
export function madeWith(): string {
  const { tz, icu } = process.versions
  return `rules ${rules}, holidays ${holidaysVersion()}, zones ${tz}, weekends ${icu}`
}

/** Makes the index anew if it was made with something else. Called once at start. */
export async function readyIndex(
  desk: Desk,
  progress?: Progress,
  source: string = madeWith(),
): Promise<void> {
  const { db, account } = desk
  if ((await findFact(db, account, 'index-made-with')) === source) return
  await rebuild(desk, progress)
  await write(db, account, (db) => changeFact(db, account, 'index-made-with', source))
}
