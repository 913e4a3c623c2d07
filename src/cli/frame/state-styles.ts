// The colour in which the state of a step stands.
import type { StepState } from '#core/plan/step.ts'
import type { Layout } from './layout.ts'

export const stateStyles = {
  done: 'green',
  skipped: 'dim',
  due: 'blue',
  overdue: 'red',
  upcoming: 'dim',
  blocked: 'yellow',
  'on-hold': 'yellow',
} as const satisfies Record<StepState, Parameters<Layout['paint']>[0]>
