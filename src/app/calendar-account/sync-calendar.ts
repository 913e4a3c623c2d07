// Keeping the calendar on a server and the plan in step: what was done there is read first, then what the plan has is
// written. One does it at a time; what fails is said, and tried again after growing pauses.
import type { Listed, ObjectRead } from '#channels/dav/objects.ts'
import type { DavAccess } from '#channels/dav/ask.ts'
import type { Moment } from '#core/days/moment.ts'
import { Problem } from '#core/problem.ts'
import {
  claimCalendar,
  findCalendarAccount,
  noteCalendarRun,
  type KeptCalendar,
} from '#store/calendar-account.ts'
import {
  listCalendarObjects,
  putCalendarObject,
  removeCalendarObject,
  type CalendarObject,
} from '#store/calendar-objects.ts'
import { getSettings } from '#store/settings.ts'
import { write } from '#store/write.ts'
import type { Desk } from '../desk.ts'
import { accessOf } from './access.ts'
import { syncPeople } from './address-book.ts'
import { listWanted, type Wanted } from './wanted.ts'
import { isToBeWritten, writeThere } from './write-there.ts'

export type Syncing = {
  /** Under which the pages are found. */
  readonly address?: string | undefined
  readonly signal?: AbortSignal | undefined
}

const minute = 60_000
const longest = 5 * minute

/**
 * Once; gives whether it was: there may be no account, or somebody at it. Throws the Problem that is in the way.
 */
export async function syncCalendar(desk: Desk, syncing: Syncing): Promise<boolean> {
  const { db, account } = desk
  const now = desk.now()
  const until = (now + longest) as Moment
  if (!(await write(db, account, (db) => claimCalendar(db, account, { now, until })))) return false
  const kept = await findCalendarAccount(db, account)
  if (!kept) return false
  const ended = AbortSignal.timeout(longest - minute)
  const signal = syncing.signal ? AbortSignal.any([ended, syncing.signal]) : ended
  try {
    const mark = await syncOnce(desk, kept, { ...syncing, signal })
    await syncPeople(desk, kept, signal)
    const { mark: _, problem: __, ...runs } = kept
    const went = { ...runs, ...(mark && { mark }), triedAt: now, wentAt: now, failed: 0 }
    await write(db, account, (db) => noteCalendarRun(db, account, went))
    return true
  } catch (error) {
    const problem = error instanceof Problem ? error.message : 'Something broke on our side.'
    const { mark: _, ...runs } = kept
    const failed = { ...runs, triedAt: now, failed: kept.failed + 1, problem }
    // What was cut off by the end of the program is no fault.
    const isEnded = syncing.signal?.aborted === true
    await write(db, account, (db) => noteCalendarRun(db, account, isEnded ? runs : failed))
    throw error
  }
}

/** Gives the mark of the calendar, if all of it is known by that. */
async function syncOnce(
  desk: Desk,
  kept: KeptCalendar,
  { address, signal }: Syncing,
): Promise<string | undefined> {
  const dav = await import('#channels/dav/objects.ts')
  const access = accessOf(desk, kept, signal)
  const wishes = { as: kept.writesAs, interviews: kept.interviews, address }
  const { calendar } = kept
  let wanted = await listWanted(desk, wishes)
  const mark = await dav.findMark(access, calendar)
  const objects = await listCalendarObjects(desk.db, desk.account)
  if (mark !== undefined && mark === kept.mark && isInStep(objects, wanted)) return mark

  const listed = await dav.listObjects(access, calendar)
  if (await readAll(desk, { access, calendar, objects, wanted, listed }))
    wanted = await listWanted(desk, wishes)
  const known = await listCalendarObjects(desk.db, desk.account)
  const isWhole = await writeThere(desk, { access, calendar, objects: known, wanted })
  // What was written has changed the mark; where it is not whole the calendar is looked through again.
  return isWhole && isInStep(known, wanted) ? mark : undefined
}

function isInStep(
  objects: readonly CalendarObject[],
  wanted: ReadonlyMap<string, Wanted>,
): boolean {
  const known = new Map(objects.map((object) => [object.uid, object]))
  const isRight = (one: Wanted) => {
    const object = known.get(one.uid)
    return object !== undefined && !isToBeWritten(object, one)
  }
  return objects.every(({ uid }) => wanted.has(uid)) && [...wanted.values()].every(isRight)
}

type There = {
  readonly access: DavAccess
  readonly calendar: string
  readonly objects: readonly CalendarObject[]
  readonly wanted: ReadonlyMap<string, Wanted>
  readonly listed: ReadonlyMap<string, Listed>
}

/** Whether the plan may have moved by what was done there. */
async function readAll(desk: Desk, there: There): Promise<boolean> {
  const { pathOf } = await import('#channels/dav/discover.ts')
  const { readObjects } = await import('#channels/dav/objects.ts')
  const { objects, listed, access, calendar, wanted } = there
  const pathsOf = new Map(objects.map((object) => [pathOf(object.href), object]))
  const changed = [...pathsOf].flatMap(([path, { etag, state }]) => {
    const found = listed.get(path)
    const isSeen = found && found.etag === etag && state !== 'writing' && state !== 'removing'
    return found && !isSeen && state !== 'removing' ? [found.href] : []
  })
  await noteMissing(desk, there, pathOf)
  const { timeZone: zone } = await getSettings(desk.db, desk.account)
  let hasMoved = false
  for (const read of await readObjects(access, 'calendar', calendar, changed)) {
    const object = pathsOf.get(pathOf(read.href))
    if (object) hasMoved = (await settle(desk, { object, read, wanted, zone })) || hasMoved
  }
  return hasMoved
}

async function settle(
  desk: Desk,
  given: {
    readonly object: CalendarObject
    readonly read: ObjectRead
    readonly wanted: ReadonlyMap<string, Wanted>
    readonly zone: string
  },
): Promise<boolean> {
  const { readBack } = await import('./read-back.ts')
  return readBack(desk, { ...given, wanted: given.wanted.get(given.object.uid) })
}

/** What is not there any more was taken out by somebody, unless it was us; the emptied whole is filled again. */
async function noteMissing(
  { db, account }: Desk,
  { objects, listed }: There,
  pathOf: (href: string) => string,
): Promise<void> {
  const missing = objects.filter(({ href }) => !listed.has(pathOf(href)))
  const written = objects.filter(({ state }) => state === 'written')
  const isEmptied = written.length >= 3 && written.every((object) => missing.includes(object))
  await write(db, account, async (db) => {
    for (const object of missing) {
      const { uid, state } = object
      if (state === 'out' || state === 'left-out') continue
      const { etag: _, ...unmarked } = object
      if (state === 'written' && !isEmptied)
        await putCalendarObject(db, account, { ...unmarked, state: 'out', isTicked: false })
      else await removeCalendarObject(db, account, uid)
    }
  })
}
