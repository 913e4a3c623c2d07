// Steps as operations give them, said as everywhere.
import type { z } from 'zod'
import { parseDay, type Day } from '#core/days/day.ts'
import { sayDay, sayFarDay } from '#core/days/say.ts'
import { sayState, sayStep } from '#core/plan/say-step.ts'
import type { Step } from '#core/plan/step.ts'
import type { step } from '#operations/shapes/step.ts'
import type { Layout } from './layout.ts'
import { stateStyles } from './state-styles.ts'

export type StepGiven = z.input<typeof step>

function stepOf(given: StepGiven): Step {
  return { ...given, on: dayOf(given.on) } as Step
}

/** `2026-03-10` as people say it; with its year where that is not this one. */
export function sayGivenDay(text: string, today?: Day): string {
  const day = dayOf(text)
  return today === undefined ? sayDay(day) : sayFarDay(day, today)
}

export function sayGivenStep(given: StepGiven, name: string): string {
  return sayStep(stepOf(given), name)
}

export function paintState({ paint }: Layout, given: StepGiven): string {
  return paint(stateStyles[given.state], sayState(stepOf(given)))
}

function dayOf(text: string): Day {
  return parseDay(text)!
}
