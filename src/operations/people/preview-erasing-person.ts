import { z } from 'zod'
import { previewErasing } from '#app/preview-erasing.ts'
import { operation } from '../operation.ts'
import {
  applicationNamed,
  applicationNamedOf,
  personNamed,
  personNamedOf,
} from '../shapes/named.ts'
import { step, stepGiven } from '../shapes/step.ts'
import { day, dayGiven, id } from '../shapes/values.ts'

export const previewErasingPerson = operation({
  name: 'preview-erasing-person',
  says: 'Says what erasing a person means: what goes, what stays, and who waits for them.',
  scope: 'read',
  method: 'GET',
  path: '/people/{contact}/erasing',
  takes: z.strictObject({ contact: id }),
  gives: z.strictObject({
    person: personNamed,
    entries: z.int().meta({ description: 'How many entries of journals are about them' }),
    applications: z.array(applicationNamed),
    open: z.array(step).meta({ description: 'What was still to be done with them' }),
    others: z.int().meta({ description: 'Who else has steps in these applications' }),
    unread: z
      .array(z.strictObject({ application: applicationNamed, on: day }))
      .meta({ description: 'What they wrote and nobody has read: until then all others wait' }),
    owed: z
      .array(z.strictObject({ application: applicationNamed, step }))
      .meta({ description: 'What they asked for and have not got' }),
    references: z
      .array(personNamed)
      .meta({ description: 'Who among your references seems to be the same person' }),
  }),
  async run(desk, { contact }) {
    const shown = await previewErasing(desk, contact)
    return {
      person: personNamedOf(shown.contact),
      ...{ entries: shown.entries, others: shown.others },
      applications: shown.applications.map(applicationNamedOf),
      open: shown.open.map(stepGiven),
      unread: shown.unread.map(({ application, on }) => ({
        application: applicationNamedOf(application),
        on: dayGiven(on),
      })),
      owed: shown.owed.map(({ application, step }) => ({
        application: applicationNamedOf(application),
        step: stepGiven(step),
      })),
      references: shown.references.map(personNamedOf),
    }
  },
})
