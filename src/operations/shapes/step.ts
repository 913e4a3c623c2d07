// A step of the plan, with why it is there.
import { z } from 'zod'
import { channels, outcomes, stepKinds } from '#core/journal/entry.ts'
import type { Plan, Step } from '#core/plan/step.ts'
import { day, dayGiven, id, outside, zoned } from './values.ts'

export const step = z
  .strictObject({
    interview: id,
    contact: id,
    kind: z.enum(stepKinds),
    state: z.enum(['done', 'skipped', 'due', 'overdue', 'upcoming', 'blocked', 'on-hold']),
    on: day,
    because: outside(z.string().meta({ description: 'Why it stands on that day, in a sentence' })),
    round: z.int().optional(),
    attempt: z.int().optional(),
    channel: z.enum(channels).optional(),
    outcome: z.enum(outcomes).optional(),
    needs: z.enum(['phone', 'email', 'email or postal address']).optional(),
    what: outside(z.string().meta({ description: 'What they asked for' })).optional(),
    window: z
      .strictObject({ from: zoned, to: zoned })
      .meta({ description: 'The hours in which they can be called' })
      .optional(),
    entry: id.meta({ description: 'The entry that did it or let it go' }).optional(),
  })
  .meta({ id: 'Step' })

export const planShape = z
  .strictObject({
    status: z.enum([
      ...(['closed', 'reply-to-read', 'scheduled', 'advanced', 'played-out'] as const),
      'following-up',
    ]),
    steps: z.array(step),
  })
  .meta({ id: 'Plan' })

export function planGiven({ status, steps }: Plan): z.input<typeof planShape> {
  return { status, steps: steps.map(stepGiven) }
}

export function stepGiven(step: Step): z.input<typeof planShape.shape.steps.element> {
  return { ...step, on: dayGiven(step.on) }
}
