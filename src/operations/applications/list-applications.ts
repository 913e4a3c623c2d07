import { z } from 'zod'
import { listApplications as list, type ApplicationLine } from '#app/list-applications.ts'
import { operation } from '../operation.ts'
import { applicationNamed, words } from '../shapes/named.ts'
import { after, cursorGiven, cursorOf, pageOf } from '../shapes/page.ts'
import { planShape, step, stepGiven } from '../shapes/step.ts'

const line = z
  .strictObject({
    ...applicationNamed.shape,
    status: planShape.shape.status,
    atRest: z.boolean().meta({ description: 'Whether it is closed or played out' }),
    next: z.strictObject({ step, name: words }).optional(),
  })
  .meta({ id: 'ApplicationLine' })

export const listApplications = operation({
  name: 'list-applications',
  says: 'Lists the applications with where each stands and what comes next.',
  scope: 'read',
  method: 'GET',
  path: '/applications',
  takes: z.strictObject({
    words: z.string().meta({ description: 'What stands in company or position' }).optional(),
    atRest: z.boolean().optional(),
    after,
  }),
  gives: pageOf(line),
  async run(desk, { words, atRest, after }) {
    const { lines, next } = await list(desk, { words, rests: atRest, after: cursorOf(after) })
    return { items: lines.map(lineGiven), ...cursorGiven(next) }
  },
})

function lineGiven({ application, plan, isAtRest, next }: ApplicationLine): z.input<typeof line> {
  const { id, company, position } = application
  return {
    ...{ id, company, position, status: plan.status, atRest: isAtRest },
    ...(next && { next: { step: stepGiven(next.step), name: next.contact.name } }),
  }
}
