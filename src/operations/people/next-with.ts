// What comes next with one person: a reply to read, the first open step, an interview.
import { z } from 'zod'
import type { NextWith } from '#app/next-with.ts'
import { sayStep } from '#core/plan/say-step.ts'
import { interview, interviewGiven } from '../shapes/interview.ts'
import { applicationNamed, applicationNamedOf, words } from '../shapes/named.ts'
import { step, stepGiven } from '../shapes/step.ts'
import { day, dayGiven, id } from '../shapes/values.ts'

const about = { application: applicationNamed, on: day }

export const nextWith = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('step'), ...about, step, says: words }),
    z.strictObject({
      ...{ kind: z.literal('reply'), ...about },
      ...{ entry: id.optional(), mail: id.optional() },
    }),
    z.strictObject({ kind: z.literal('interview'), ...about, interview }),
  ])
  .meta({ id: 'NextWith' })

export function nextWithGiven(item: NextWith, name: string): z.input<typeof nextWith> {
  const about = { application: applicationNamedOf(item.application), on: dayGiven(item.on) }
  switch (item.kind) {
    case 'step': {
      const { kind, step } = item
      return { kind, ...about, step: stepGiven(step), says: sayStep(step, name) }
    }
    case 'reply': {
      const { kind, reply, mail } = item
      return {
        ...{ kind, ...about },
        ...(reply.id !== undefined && { entry: reply.id }),
        ...(mail !== undefined && { mail }),
      }
    }
    case 'interview':
      return { kind: item.kind, ...about, interview: interviewGiven(item.interview) }
  }
}
