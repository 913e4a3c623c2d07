import { z } from 'zod'
import { previewTakingBack as preview } from '#app/preview-taking-back.ts'
import { operation } from '../operation.ts'
import { entry, entryGiven, nameAmong } from '../shapes/entry.ts'
import { applicationNamed, applicationNamedOf } from '../shapes/named.ts'
import { planGiven, planShape } from '../shapes/step.ts'
import { id } from '../shapes/values.ts'

export const previewTakingBack = operation({
  name: 'preview-taking-back',
  says: 'Says what the plan would be if an entry were taken back.',
  scope: 'read',
  method: 'GET',
  path: '/entries/{entry}/taking-back',
  takes: z.strictObject({ entry: id }),
  gives: z.strictObject({
    entry,
    application: applicationNamed,
    before: planShape,
    after: planShape,
  }),
  async run(desk, input) {
    const { entry, case: kase, before, after } = await preview(desk, input.entry)
    return {
      entry: entryGiven(entry, nameAmong(kase.contacts)),
      application: applicationNamedOf(kase.application),
      ...{ before: planGiven(before), after: planGiven(after) },
    }
  },
})
