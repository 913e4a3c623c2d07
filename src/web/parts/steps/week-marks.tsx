// The week of one application, Monday to Sunday, as seven small places: a dot is a day on which people work,
// a ring is today, a mark is a step. It stands often on a page, so it has few elements and says itself once.
import { addDays, weekdayOf, type Day } from '#core/days/day.ts'
import { sayDay } from '#core/days/say.ts'
import { sayStep } from '#core/plan/say-step.ts'
import { isOpen, type Step } from '#core/plan/step.ts'
import { StepMark } from './step-sign.tsx'
import { stateWords } from './step-words.ts'

type WeekMarksProps = {
  readonly steps: readonly Step[]
  readonly today: Day
  readonly nameOf: (contact: string) => string
  /** Whether nobody works there on that day. */
  readonly isFree: (day: Day) => boolean
}

const place = 36
const middle = 12
/** Marks of one day stand side by side, closer where they are many. */
const beside = 16

export const WeekMarks = ({ steps, today, nameOf, isFree }: WeekMarksProps) => {
  const monday = addDays(today, 1 - weekdayOf(today))
  const week = steps.map((step) => placed(step, today)).filter(({ day }) => isIn(monday, day))
  if (week.length === 0) return null
  const x = (day: Day) => (day - monday) * place + place / 2
  const working = days.map((index) => addDays(monday, index)).filter((day) => !isFree(day))
  return (
    <svg class="week-marks" viewBox="0 0 252 24" role="img" aria-label={say(week, today, nameOf)}>
      <path class="day" d={working.map((day) => `M${x(day)} ${middle}h0`).join('')} />
      <rect class="now" x={x(today) - 17} y="1" width="34" height="22" rx="6" />
      {[...Map.groupBy(week, ({ day }) => day)].map(([day, ofDay]) => {
        const kinds = [...new Map(ofDay.map(({ step }) => [`${step.kind}${step.state}`, step]))]
        const gap = Math.min(beside, (2 * beside) / kinds.length)
        return kinds.map(([, { kind, state }], index) => (
          <StepMark
            {...{ kind, state }}
            at={`${x(day) + (index - (kinds.length - 1) / 2) * gap} ${middle}`}
          />
        ))
      })}
    </svg>
  )
}

const days = [0, 1, 2, 3, 4, 5, 6]

type Placed = { readonly step: Step; readonly day: Day }

/** What should have been done before this week counts as falling today. */
function placed(step: Step, today: Day): Placed {
  const isLate = step.state === 'overdue' && step.on <= today - weekdayOf(today)
  return { step, day: isLate ? today : step.on }
}

function isIn(monday: Day, day: Day): boolean {
  return day >= monday && day < monday + 7
}

/** `This week: call Ana Ruiz on Tue, 2 done`. */
function say(week: readonly Placed[], today: Day, nameOf: (contact: string) => string): string {
  const open = week.filter(({ step }) => isOpen(step))
  const said = open.map(({ step, day }) => sayOne(step, day === today ? 'today' : on(day), nameOf))
  const done = week.filter(({ step }) => step.state === 'done').length
  if (done > 0) said.push(`${done} done`)
  const letGo = week.length - open.length - done
  if (letGo > 0) said.push(`${letGo} let go`)
  return `This week: ${said.join(', ')}`
}

function sayOne(step: Step, when: string, nameOf: (contact: string) => string): string {
  const what = sayStep(step, nameOf(step.contact))
  const asks = `${what.slice(0, 1).toLowerCase()}${what.slice(1)}`
  const isPlain = step.state === 'due' || step.state === 'upcoming'
  return isPlain ? `${asks} ${when}` : `${asks} (${stateWords[step.state]})`
}

function on(day: Day): string {
  return `on ${sayDay(day).slice(0, 3)}`
}
