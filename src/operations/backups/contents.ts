// What a backup holds, as far as people count it.
import { z } from 'zod'
import type { Contents, Difference } from '#store/engines/contents.ts'

const counts = { applications: z.int(), people: z.int(), entries: z.int() }

export const contents = z.strictObject(counts).meta({ id: 'Contents' })

export const difference = z
  .strictObject({
    ...counts,
    companies: z
      .array(z.string())
      .max(20)
      .meta({ description: 'Of the first of these applications' }),
  })
  .meta({ id: 'Difference' })

export function contentsGiven({ applications, people, entries }: Contents) {
  return { applications, people, entries }
}

export function differenceGiven({ companies, ...counted }: Difference) {
  return { ...contentsGiven(counted), companies: [...companies] }
}
