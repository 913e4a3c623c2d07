// What one application came to so far. One without an interview behind it counts for nothing yet.
import type { Case } from '../case/case.ts'
import type { Holidays } from '../days/working-days.ts'
import { liveEntries } from '../journal/live-entries.ts'
import { isThankYou } from '../journal/notes.ts'
import { plan } from '../plan/plan.ts'
import { sceneOf, type Scene } from '../plan/scene.ts'
import type { Plan } from '../plan/step.ts'
import { followedIn } from './followed.ts'
import {
  counted,
  ends,
  noInsights,
  stages,
  type End,
  type Insights,
  type Stage,
} from './insights.ts'
import { repliesIn } from './replies.ts'

export function insightsOf(kase: Case, holidays: Holidays): Insights {
  // An entry that was taken back is as never written.
  const live = { ...kase, journal: liveEntries(kase.journal, kase.now) }
  const scene = sceneOf(live, holidays)
  if (scene.meetings.length === 0) return noInsights
  const planned = plan(live, holidays)
  const end = endOf(scene, planned)
  return {
    way: counted(stages, (stage) => (wasReached(scene, stage) ? 1 : 0)),
    ends: counted(ends, (one) => (one === end ? 1 : 0)),
    ...repliesIn(scene, planned),
    followed: followedIn(scene, planned),
  }
}

function wasReached({ entries, bounced, movement }: Scene, stage: Stage): boolean {
  switch (stage) {
    case 'interviewed':
      return true
    case 'thanked':
      return entries.some((entry) => isThankYou(entry) && !bounced.has(entry))
    case 'followed-up':
      return entries.some(
        (entry) =>
          (entry.type === 'call' && entry.outcome !== 'wrong-number') ||
          (entry.type === 'note' && entry.kind !== 'thank-you' && !bounced.has(entry)),
      )
    case 'moved':
      return movement.turns.length > 0 || movement.updates.length > 0
  }
}

/** What closed it, or where it stands. */
function endOf({ closed, movement }: Scene, { status }: Plan): End {
  const last = movement.turns.at(-1)
  if (closed && last) return last.news
  return status === 'played-out' || status === 'advanced' ? status : 'open'
}
