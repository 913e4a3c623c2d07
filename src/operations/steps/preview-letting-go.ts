import { z } from 'zod'
import { previewLater } from '#app/preview-later.ts'
import { operation } from '../operation.ts'
import {
  applicationNamed,
  applicationNamedOf,
  personNamed,
  personNamedOf,
} from '../shapes/named.ts'
import { step, stepGiven } from '../shapes/step.ts'
import { stepAsked } from './step-asked.ts'

export const previewLettingGo = operation({
  name: 'preview-letting-go',
  says: 'Says which step would be let go, and what would come next with that person.',
  scope: 'read',
  method: 'GET',
  path: '/applications/{application}/let-go',
  takes: z.strictObject(stepAsked),
  gives: z.strictObject({
    application: applicationNamed,
    person: personNamed,
    step,
    next: step.optional(),
  }),
  async run(desk, input) {
    const { case: kase, contact, step, next } = await previewLater(desk, input)
    return {
      application: applicationNamedOf(kase.application),
      person: personNamedOf(contact),
      step: stepGiven(step),
      ...(next && { next: stepGiven(next) }),
    }
  },
})
