// How much of the method was followed: each step that fell due was done in time, later, let go or missed. What was
// due when something was done is asked of the plan as it stood just before.
import { addDays, type Day } from '../days/day.ts'
import { dayOf } from '../days/zone.ts'
import type { StepKind } from '../journal/entry.ts'
import type { Meeting } from '../plan/meeting.ts'
import { plan } from '../plan/plan.ts'
import type { Scene } from '../plan/scene.ts'
import { isOpen, type Plan, type Step } from '../plan/step.ts'
import { counted, tasks, ways, type Insights, type Task, type Way } from './insights.ts'

type Fallen = { readonly task: Task; readonly way: Way }

export function followedIn(scene: Scene, planned: Plan): Insights['followed'] {
  const fallen = [
    ...scene.meetings.flatMap((meeting) => thanks(scene, meeting, planned)),
    ...othersDone(scene, planned),
    ...missed(scene),
  ]
  const byTask = Map.groupBy(fallen, ({ task }) => task)
  return counted(tasks, (task) => {
    const byWay = Map.groupBy(byTask.get(task) ?? [], ({ way }) => way)
    return counted(ways, (way) => byWay.get(way)?.length ?? 0)
  })
}

/** A thank-you is in time until the day after the interview; what is still open has not been decided. */
function thanks(scene: Scene, meeting: Meeting, { steps }: Plan): readonly Fallen[] {
  const { interview, contact, day } = meeting
  if (contact.erased) return []
  const mine = steps.find(
    (step) =>
      step.kind === 'thank-you' && step.interview === interview.id && step.contact === contact.id,
  )
  const task = 'thank-you'
  if (!mine) return wasDue(scene, meeting) ? [{ task, way: 'missed' }] : []
  if (isOpen(mine)) return []
  if (mine.state === 'skipped') return [{ task, way: 'let-go' }]
  return [{ task, way: mine.on <= addDays(day, 1) ? 'in-time' : 'late' }]
}

/** Where it was all over before the day after had ended, there was nothing left to thank for by then. */
function wasDue({ closed, movement }: Scene, { day, today, zone }: Meeting): boolean {
  const last = movement.turns.at(-1)
  const until = closed && last ? dayOf(last.at, zone) : today
  return until > addDays(day, 1)
}

/** Of several tries within one step the first says when it was done. */
function othersDone(scene: Scene, { steps }: Plan): readonly Fallen[] {
  const seen = new Set<string>()
  return steps.flatMap((step): readonly Fallen[] => {
    const task = taskOf(step.kind)
    if (task === 'thank-you' || isOpen(step)) return []
    const key = [step.interview, step.contact, task, step.round, step.attempt, step.what].join(' ')
    if (task === 'follow-up' && seen.has(key)) return []
    seen.add(key)
    if (step.state === 'skipped') return [{ task, way: 'let-go' }]
    const due = dayItStood(scene, step)
    // Done beside the plan, it was none of its steps.
    return due === undefined ? [] : [{ task, way: step.on <= due ? 'in-time' : 'late' }]
  })
}

/** The day on which the plan had it, just before it was done. */
function dayItStood(scene: Scene, step: Step): Day | undefined {
  const place = scene.entries.findIndex(({ id }) => id !== undefined && id === step.entry)
  if (place < 0) return undefined
  const { steps } = planBefore(scene, place)
  return steps.find(
    (one) =>
      isOpen(one) &&
      one.contact === step.contact &&
      one.what === step.what &&
      taskOf(one.kind) === taskOf(step.kind),
  )?.on
}

/** What was overdue when the application was closed, or went on to a further interview. */
function missed(scene: Scene): readonly Fallen[] {
  return scene.movement.turns.flatMap(({ place, closes }, index) => {
    if (closes && scene.movement.turns[index - 1]?.closes) return []
    return planBefore(scene, place)
      .steps.filter(({ kind, state }) => state === 'overdue' && kind !== 'thank-you')
      .map(({ kind }) => ({ task: taskOf(kind), way: 'missed' as const }))
  })
}

function planBefore({ kase, entries, holidays }: Scene, place: number): Plan {
  const now = entries[place]?.at ?? kase.now
  return plan({ ...kase, now, journal: entries.slice(0, place) }, holidays)
}

function taskOf(kind: StepKind): Task {
  return kind === 'call' || kind === 'check-in' ? 'follow-up' : kind
}
