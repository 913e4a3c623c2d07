// A further interview of an application. That it was agreed is movement, so the journal says it.
import { movementOf } from '#core/plan/movement.ts'
import type { Moment } from '#core/days/moment.ts'
import { dayOf } from '#core/days/zone.ts'
import { liveEntries } from '#core/journal/live-entries.ts'
import { getApplication } from '#store/applications.ts'
import { appendEntry } from '#store/journal.ts'
import type { KeptInterview } from '#store/interviews.ts'
import { change, type Keyed } from './change.ts'
import type { Desk } from './desk.ts'
import { getCase, type KeptCase } from './get-case.ts'
import { movedBy } from './moved-by.ts'
import { interviewReader, placeInterview, type NewInterview } from './place-interview.ts'
import { pauseWhileAway } from './time-away.ts'

export type FurtherInterview = Keyed & NewInterview & { readonly application: string }

/** Gives the interview's id. */
export function addInterview(desk: Desk, input: FurtherInterview): Promise<string> {
  return change(desk, input, async (desk) => {
    const { db, account } = desk
    const { application, ...typed } = input
    await getApplication(db, account, application)
    const before = await getCase(desk, application)
    const read = await interviewReader(desk, typed)
    const interview = await placeInterview(desk, application, read())
    const at = advancedAt(before, interview)
    if (at !== undefined) {
      await appendEntry(db, account, application, { id: desk.newId(), at, type: 'advanced' })
    }
    await pauseWhileAway(desk, application)
    return { outcome: interview.id, moved: await movedBy(desk, interview.contacts) }
  })
}

/**
 * When the further interview was agreed, at the latest: now, or its start if it lies behind. `undefined`
 * where it moves nothing: no interview ended on an earlier day, or `advanced` stands since the last did.
 */
function advancedAt(kase: KeptCase, further: KeptInterview): Moment | undefined {
  const at = Math.min(kase.now, further.start) as Moment
  const day = dayOf(further.start, further.timeZone)
  // Talks of one day are one visit, however many entries it takes to write them down.
  const earlier = kase.interviews.filter(
    ({ start, end }) => end <= at && dayOf(start, further.timeZone) < day,
  )
  if (earlier.length === 0) return undefined
  const { advanced, turns } = movementOf(liveEntries(kase.journal, kase.now), earlier)
  const stands = advanced && !turns.at(-1)?.closes && earlier.every(({ end }) => end <= advanced.at)
  return stands ? undefined : at
}
