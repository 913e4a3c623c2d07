import { z } from 'zod'
import { readCase } from '#core/case/read-case.ts'
import { plan } from '#core/plan/plan.ts'
import { Problem } from '#core/problem.ts'
import { operation } from '../operation.ts'
import { planGiven, planShape } from '../shapes/step.ts'
import { id } from '../shapes/values.ts'

export const planCase = operation({
  name: 'plan-case',
  says: 'Makes the plan of a case file, of which nothing is kept.',
  scope: 'read',
  method: 'POST',
  path: '/plan',
  takes: z.strictObject({
    case: z.record(z.string(), z.unknown()).meta({ description: 'As `get-case-file` gives it' }),
  }),
  gives: z.strictObject({
    plan: planShape,
    unknown: z.array(z.string()).meta({ description: 'Fields that nobody knows, left aside' }),
  }),
  async run(desk, input) {
    const now = 'now' in input.case ? undefined : desk.now()
    const { case: kase, unknownKeys } = readCase(input.case, now)
    for (const one of [...kase.contacts, ...kase.interviews, ...kase.journal]) checkId(one)
    return { plan: planGiven(plan(kase, desk.holidays)), unknown: [...unknownKeys] }
  },
})

function checkId({ id: given }: { readonly id?: string }): void {
  if (given === undefined || id.safeParse(given).success) return
  const sentence = 'An id of the case is longer than 100 characters; please use shorter ones.'
  throw new Problem('too-long', sentence, { field: 'case' })
}
