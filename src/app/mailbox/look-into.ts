// A folder of the mailbox is read from where it was left.
import type { Folder, Mailbox } from '#channels/imap/mailbox.ts'
import type { Moment } from '#core/days/moment.ts'
import { findMailCursor } from '#store/mail-cursors.ts'
import type { Desk } from '../desk.ts'
import { keepPart, readPart } from './read-part.ts'

export type Looking = {
  readonly folder: Folder
  /** Nothing from before concerns anybody. */
  readonly since: Moment
  readonly isHistory: boolean
  readonly signal: AbortSignal
}

/** So many at once: what one of them tells is not read again where the next one breaks off. */
const batch = 100

/** Gives how many were news. */
export async function lookInto(
  desk: Desk,
  box: Mailbox,
  { folder, since, isHistory, signal }: Looking,
): Promise<number> {
  const { db, account } = desk
  const state = await box.look(folder.path)
  const known = await findMailCursor(db, account, folder.path)
  // Its numbers mean something else: all is looked at anew, and known again by its marks.
  const cursor = known?.uidValidity === state.uidValidity ? known : undefined
  if (cursor?.modseq !== undefined && cursor.modseq === state.modseq) return 0
  const uids = await box.list(cursor?.uidNext ?? 1, since)
  let news = 0
  for (let from = 0; from < uids.length && !signal.aborted; from += batch) {
    const part = uids.slice(from, from + batch)
    const came = await readPart(desk, box, { uids: part, folder, isHistory, ...state })
    // That all is known as it is now is said only once it is.
    const { uidValidity } = state
    const next = { folder: folder.path, uidValidity, uidNext: part.at(-1)! + 1 }
    news += await keepPart(desk, came, next)
  }
  if (signal.aborted) return news
  const uidNext = (uids.at(-1) ?? (cursor?.uidNext ?? 1) - 1) + 1
  await keepPart(desk, [], { ...state, folder: folder.path, uidNext })
  return news
}
