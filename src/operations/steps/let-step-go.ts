import { z } from 'zod'
import { letGo } from '#app/let-go.ts'
import { operation } from '../operation.ts'
import { made } from '../shapes/values.ts'
import { stepAsked } from './step-asked.ts'

export const letStepGo = operation({
  name: 'let-step-go',
  says: 'Lets the next open step of a kind go: it is not done, and the plan goes on.',
  scope: 'write',
  method: 'POST',
  path: '/applications/{application}/let-go',
  takes: z.strictObject(stepAsked),
  gives: made,
  run: async (desk, input, asked) => ({ id: await letGo(desk, { ...input, ...asked }) }),
})
