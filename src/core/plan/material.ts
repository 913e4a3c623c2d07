// Asked for references or other materials, the candidate owes them: until they are provided a step stands
// on the day they were asked by, else on the next working day; no call of the application comes before it.
import { addDays, type Day } from '../days/day.ts'
import { dayOf } from '../days/zone.ts'
import type { Entry } from '../journal/entry.ts'
import * as say from './because.ts'
import { isSnooze } from './distances.ts'
import type { Meeting } from './meeting.ts'
import { isClosed } from './movement.ts'
import { orderOf, type Scene } from './scene.ts'
import { cameFrom, stateOn, type Step } from './step.ts'

type AskedFor = Entry & { readonly type: 'asked-for' }

/** A step per request of the application: provided, let go, or still owed. */
export function materials(scene: Scene): readonly Step[] {
  const asked = scene.entries.filter((entry) => entry.type === 'asked-for')
  if (asked.length === 0) return []
  const skips = skipsOf(scene, asked)
  return asked.flatMap((request) => {
    const meeting = scene.meetings.find((one) => one.entries.includes(request))
    return meeting ? stepFor(scene, meeting, request, skips.get(request)) : []
  })
}

/** The day on which each request of the application stands while it is owed. */
export function owedDays(scene: Scene): ReadonlyMap<Entry, Day> {
  const days = new Map<Entry, Day>()
  for (const entry of scene.entries) {
    if (entry.type !== 'asked-for') continue
    const meeting = scene.meetings.find((one) => one.entries.includes(entry))
    if (meeting) days.set(entry, openDay(meeting, entry))
  }
  return days
}

function stepFor(
  scene: Scene,
  meeting: Meeting,
  request: AskedFor,
  skip: Entry | undefined,
): readonly Step[] {
  const { what } = request
  const ids = { interview: meeting.interview.id, contact: meeting.contact.id }
  const step = { ...ids, kind: 'material' as const, what }
  const provided = providedAfter(scene, request)
  if (provided && !(skip && comesBefore(scene, skip, provided))) {
    const on = dayOf(provided.at, meeting.zone)
    const because = say.provided(what, on)
    return [{ ...step, ...cameFrom(provided), state: 'done', on, because }]
  }
  if (skip) {
    const on = dayOf(skip.at, meeting.zone)
    const because = say.letGo('material', on)
    return [{ ...step, ...cameFrom(skip), state: 'skipped', on, because }]
  }
  if (scene.closed) return []
  const on = openDay(meeting, request)
  const asked = dayOf(request.at, meeting.zone)
  const because = say.material(what, asked, request.by)
  return [{ ...step, state: stateOn(on, meeting.today), on, because }]
}

function openDay(meeting: Meeting, request: AskedFor): Day {
  const asked = dayOf(request.at, meeting.zone)
  const own = request.by ?? meeting.roll(addDays(asked, 1))
  let on = own
  for (const entry of meeting.history) {
    if (entry.type !== 'snoozed' || entry.kind !== 'material' || entry.at < request.at) continue
    if (entry.what !== undefined && entry.what !== request.what) continue
    const snooze = { on: entry.on, said: dayOf(entry.at, meeting.zone) }
    if (isSnooze(snooze, own)) on = meeting.roll(snooze.on)
  }
  return on
}

function providedAfter(scene: Scene, request: AskedFor): Entry | undefined {
  return scene.entries.find(
    (entry) =>
      entry.type === 'provided' &&
      entry.what === request.what &&
      comesBefore(scene, request, entry),
  )
}

/** Each skip lets go the first request of that person that was open then and is what it names. */
function skipsOf(scene: Scene, asked: readonly AskedFor[]): ReadonlyMap<AskedFor, Entry> {
  const skips = new Map<AskedFor, Entry>()
  for (const skip of scene.entries) {
    if (skip.type !== 'skipped' || skip.kind !== 'material') continue
    if (isClosed(scene.movement, orderOf(skip, scene.entries))) continue
    const request = asked.find((one) => {
      if (one.contact !== skip.contact || skips.has(one)) return false
      if (skip.what !== undefined && skip.what !== one.what) return false
      const provided = providedAfter(scene, one)
      return comesBefore(scene, one, skip) && !(provided && comesBefore(scene, provided, skip))
    })
    if (request) skips.set(request, skip)
  }
  return skips
}

function comesBefore(scene: Scene, one: Entry, other: Entry): boolean {
  return scene.entries.indexOf(one) < scene.entries.indexOf(other)
}
