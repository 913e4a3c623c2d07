// What the verbs work with: the data, whose it is, and what a program cannot know by itself.
import type { Day } from '#core/days/day.ts'
import type { Moment } from '#core/days/moment.ts'
import type { Holidays } from '#core/days/working-days.ts'
import type { Seal } from '#store/seal.ts'
import type { Db, Writer } from '#store/tables.ts'

export type Desk = {
  readonly db: Db
  readonly account: string
  readonly now: () => Moment
  readonly holidays: Holidays
  /** The same with their names, for reading. */
  readonly holidayNames: (...place: Parameters<Holidays>) => ReadonlyMap<Day, string>
  readonly newId: () => string
  /** What is secret lies sealed in the data: tokens, passwords. */
  readonly seal: Seal
  /** Writes over what was removed, and erases the backups if asked; `false` where it is still read, and so has to wait. */
  readonly sweep?: (also: { readonly backups: boolean }) => Promise<boolean>
  /** The program at work, by the name under which it came in; not there where the candidate is. */
  readonly program?: string
}

/** The desk within one transaction; its clock stands still, so that what is written together has one time. */
export type WritingDesk = Desk & { readonly db: Writer }
