import { z } from 'zod'
import { listPeopleOf } from '#app/erase-application.ts'
import { getCase } from '#app/get-case.ts'
import { operation } from '../operation.ts'
import {
  applicationNamed,
  applicationNamedOf,
  personNamed,
  personNamedOf,
} from '../shapes/named.ts'
import { id } from '../shapes/values.ts'

export const previewErasingApplication = operation({
  name: 'preview-erasing-application',
  says: 'Says what erasing an application means: how much goes, and which people could go along.',
  scope: 'read',
  method: 'GET',
  path: '/applications/{application}/erasing',
  takes: z.strictObject({ application: id }),
  gives: z.strictObject({
    application: applicationNamed,
    interviews: z.int(),
    entries: z.int(),
    only: z.array(personNamed).meta({ description: 'Who belongs to no other application' }),
    elsewhere: z.array(personNamed).meta({ description: 'Who belongs to others, too, and stays' }),
  }),
  async run(desk, { application: asked }) {
    const { application, all, journal } = await getCase(desk, asked)
    const { only, elsewhere } = await listPeopleOf(desk, application.id)
    return {
      application: applicationNamedOf(application),
      ...{ interviews: all.length, entries: journal.length },
      ...{ only: only.map(personNamedOf), elsewhere: elsewhere.map(personNamedOf) },
    }
  },
})
