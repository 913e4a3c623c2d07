// A file that one gives to companies, in its versions, and to whom each went.
import { z } from 'zod'
import type { MaterialShown, VersionShown } from '#app/list-materials.ts'
import { words } from '../shapes/named.ts'
import { day, dayGiven, id, moment, momentGiven } from '../shapes/values.ts'

const version = z
  .strictObject({
    id,
    number: z.int(),
    fileName: words,
    kind: z.string(),
    size: z.int().meta({ description: 'In bytes' }),
    addedAt: moment,
    removedAt: moment.meta({ description: 'Its bytes are gone since' }).optional(),
    sent: z
      .array(
        z.strictObject({
          ...{ id, application: id, position: words, company: words },
          contact: id.optional(),
          name: words.optional(),
          on: day,
          entry: id.meta({ description: 'Of the journal, which says so' }).optional(),
        }),
      )
      .max(100_000)
      .meta({ description: 'To whom it went, the latest first' }),
  })
  .meta({ id: 'MaterialVersion' })

export const material = z
  .strictObject({
    id,
    name: z.string(),
    versions: z.array(version).max(10_000).meta({ description: 'The latest first' }),
  })
  .meta({ id: 'Material' })

export function materialGiven({ id, name, versions }: MaterialShown): z.input<typeof material> {
  return { id, name, versions: versions.map(versionGiven) }
}

function versionGiven(shown: VersionShown): z.input<typeof version> {
  const { id, number, fileName, kind, size, addedAt, removedAt, sent } = shown
  return {
    ...{ id, number, fileName, kind, size, addedAt: momentGiven(addedAt) },
    ...(removedAt !== undefined && { removedAt: momentGiven(removedAt) }),
    sent: sent.map((one) => ({
      ...{ id: one.id, application: one.application, position: one.position },
      ...{ company: one.company, on: dayGiven(one.on) },
      ...(one.contact !== undefined && { contact: one.contact }),
      ...(one.name !== undefined && { name: one.name }),
      ...(one.entry !== undefined && { entry: one.entry }),
    })),
  }
}
