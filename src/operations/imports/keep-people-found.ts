import { z } from 'zod'
import { importPeople } from '#app/import-people.ts'
import { checkFound } from '#app/input/person-found.ts'
import { operation } from '../operation.ts'
import { imported, importedGiven } from '../shapes/imported.ts'
import { id } from '../shapes/values.ts'

const text = z.string().max(2_000)

export const keepPeopleFound = operation({
  name: 'keep-people-found',
  says: 'Keeps people that a dry run found, as somebody has put them right.',
  scope: 'manage',
  method: 'POST',
  path: '/imports/people-found',
  takes: z.strictObject({
    source: text.meta({ description: 'What they come from, as the name of the file' }),
    interview: id.meta({ description: 'Where these people were met' }).optional(),
    people: z
      .array(
        z.strictObject({
          name: text,
          title: text.optional(),
          company: text.optional(),
          pronouns: text.optional(),
          emails: z.array(text).max(100).default([]),
          phones: z.array(text).max(100).default([]),
          address: z
            .strictObject({ lines: z.array(text).max(20), country: text.optional() })
            .optional(),
        }),
      )
      .min(1)
      .max(1_000),
  }),
  gives: imported,
  async run(desk, { source, interview, people }, asked) {
    const found = people.map(({ address, ...person }) => ({
      ...defined(person),
      ...(address && { address: defined(address) }),
    }))
    checkFound(found)
    return importedGiven(await importPeople(desk, { ...asked, source, interview, people: found }))
  },
})

type Defined<Value> = { [Name in keyof Value]: Exclude<Value[Name], undefined> }

/** Without what was said to be nothing. */
function defined<Value extends object>(value: Value): Defined<Value> {
  return Object.fromEntries(
    Object.entries(value).filter(([, one]) => one !== undefined),
  ) as Defined<Value>
}
