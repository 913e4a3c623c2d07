// Steps in each state: as something to do, in the plan, on the timeline, in the marks of a week.
import type { TodayItem } from '#app/today.ts'
import { addDays, dayFrom, weekdayOf, type Day } from '#core/days/day.ts'
import type { Moment } from '#core/days/moment.ts'
import type { Backdrop } from '#core/plan/backdrop.ts'
import type { Step, StepState } from '#core/plan/step.ts'
import { movesOf } from '../parts/steps/moves.ts'
import { PlanLines } from '../parts/steps/plan-lines.tsx'
import { PlanTable } from '../parts/steps/plan-table.tsx'
import { Timeline } from '../parts/timeline/timeline.tsx'
import { Todo } from '../parts/steps/todo.tsx'
import { WeekMarks } from '../parts/steps/week-marks.tsx'
import { longName, rightToLeft } from './names.ts'
import type { Piece } from './piece.ts'

/** Wed 11 March 2026. */
const today = dayFrom(2026, 3, 11)
const people = [
  { id: 'ana', name: 'Ana Ruiz' },
  { id: 'ben', name: rightToLeft },
  { id: 'cleo', name: longName },
]
const nameOf = (id: string) => people.find((one) => one.id === id)?.name ?? ''

const states: readonly (readonly [state: StepState, on: number])[] = [
  ['done', -9],
  ['skipped', -7],
  ['overdue', -2],
  ['due', 0],
  ['blocked', 0],
  ['on-hold', 0],
  ['upcoming', 7],
]
const kinds = ['thank-you', 'material', 'status-note', 'check-in', 'call'] as const

const ofEachState = states.map(([state, on]) => step({ state, on: addDays(today, on) }))
const ofEachKind = kinds.map((kind, index) => step({ kind, on: addDays(today, index) }))
const ofEachPerson = people.flatMap(({ id }) =>
  [...ofEachState, ...ofEachKind].map((one) => ({ ...one, contact: id })),
)

const backdrop: Backdrop = {
  dates: [{ day: addDays(today, 9), by: 'ana', counts: true }],
  pauses: [{ from: addDays(today, 12), until: addDays(today, 16) }],
  closedBy: undefined,
  people: people.map(({ id }) => ({ contact: id, met: [], away: undefined, place: {} })),
}

export const stepPieces: readonly Piece[] = [
  [
    'Something to do, in each state, and for names of any kind',
    <ul class="lines">
      {[...ofEachState.filter(({ state }) => state !== 'done'), ...forNames()].map(
        (step, index) => (
          <Todo item={itemOf(step)} today={today} zone="America/Chicago" first={index === 0} />
        ),
      )}
    </ul>,
  ],
  [
    'Something to read, and a day that is missing',
    <ul class="lines">
      {others().map((item) => (
        <Todo {...{ item, today }} zone="America/Chicago" first={false} />
      ))}
    </ul>,
  ],
  ['The plan in words', <PlanLines steps={ofEachState} {...{ today, nameOf }} />],
  ['The plan as a table', <PlanTable steps={ofEachState} {...{ today, nameOf }} />],
  [
    'The timeline',
    <Timeline
      {...{ today, nameOf, backdrop }}
      steps={ofEachPerson}
      interviews={[]}
      holidays={() => new Set()}
      moves={movesOf(ofEachPerson)}
    />,
  ],
  [
    'The marks of a week',
    <WeekMarks steps={[...ofEachState, ...ofEachKind]} {...{ today, nameOf, isFree }} />,
  ],
]

function step(given: Partial<Step>): Step {
  const because = 'You left a voicemail on Mon 9 March; the second try comes one full week later.'
  const needs = given.state === 'blocked' ? ({ needs: 'phone' } as const) : {}
  return {
    ...{ interview: 'one', contact: 'ana', kind: 'call', state: 'upcoming', on: today, because },
    ...(given.kind === 'material' && { what: 'references' }),
    ...needs,
    ...given,
  }
}

function forNames(): readonly Step[] {
  return ['ben', 'cleo'].map((contact) => step({ contact, state: 'due' }))
}

function itemOf(step: Step): TodayItem {
  return { kind: 'step', step, on: step.on, ...about(step.contact) }
}

function others(): readonly TodayItem[] {
  const reply = { type: 'reply', at: 0 as Moment, contact: 'ana' } as const
  return [
    { kind: 'reply', reply, on: today, ...about('ana') },
    { kind: 'no-date-yet', on: today, ...about('ana') },
  ]
}

function about(contact: string) {
  const application = {
    ...{ id: 'one', position: 'Maintenance planner', company: 'Halvorsen Paper' },
    ...{ folded: '', createdAt: 0 as Moment },
  }
  return { application, contact: { id: contact, name: nameOf(contact) } }
}

function isFree(day: Day): boolean {
  return weekdayOf(day) > 5
}
