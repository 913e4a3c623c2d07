// A row of the plan's tests: a case told, and the plan it must give, line by line.
import { expect, test } from 'vitest'
import { holidays } from '../../src/capture/holidays.ts'
import { partsOf, type Day } from '../../src/core/days/day.ts'
import { plan } from '../../src/core/plan/plan.ts'
import type { Plan, Step } from '../../src/core/plan/step.ts'
import { caseOf, months, type Told } from './told.ts'

/**
 * The status comes first, then each step: `9 March call ana 1.1 done voicemail`, of several interviews
 * with its own in brackets. What follows a last line `…` is free.
 */
export function row(name: string, told: Told, expected: readonly string[]): void {
  test(name, () => {
    const lines = planLines(told)
    const isOpenEnded = expected.at(-1) === '…'
    const length = isOpenEnded ? expected.length - 1 : lines.length
    expect(lines.slice(0, length)).toEqual(isOpenEnded ? expected.slice(0, -1) : expected)
  })
}

/** The plan as lines. */
export function planLines(told: Told): readonly string[] {
  const { status, steps } = planOf(told)
  return [status, ...steps.map((step) => lineOf(step, told.interviews !== undefined))]
}

export function planOf(told: Told): Plan {
  return plan(caseOf(told), holidays)
}

function lineOf(step: Step, several: boolean): string {
  const { on, kind, contact, round, attempt, what, state, channel, outcome, needs } = step
  return [
    sayDate(on),
    kind,
    contact,
    round === undefined ? undefined : [round, attempt].filter((one) => one !== undefined).join('.'),
    what,
    needs && state === 'blocked' ? 'blocked,' : state,
    outcome ?? (state === 'blocked' ? undefined : channel),
    needs && state === 'blocked' ? `needs ${needs}` : undefined,
    several ? `(${step.interview})` : undefined,
  ]
    .filter((word) => word !== undefined)
    .join(' ')
}

function sayDate(day: Day): string {
  const { year, month, date } = partsOf(day)
  return `${date} ${months[month - 1]}${year === 2026 ? '' : ` ${year}`}`
}
