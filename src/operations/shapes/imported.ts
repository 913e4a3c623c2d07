// What an import did.
import { z } from 'zod'
import type { Imported } from '#app/import-people.ts'
import { id, outside } from './values.ts'

export const imported = z
  .strictObject({
    import: id
      .meta({ description: 'To take it back; absent where nothing has changed' })
      .optional(),
    added: z.int(),
    known: z.int().meta({ description: 'Who was here already' }),
    gained: z.int().meta({ description: 'How many of those known got something new' }),
    met: z.int().meta({ description: 'How many came onto the list of the interview' }),
    wrong: z
      .array(z.strictObject({ person: z.int(), sentence: outside(z.string()) }))
      .max(100)
      .meta({ description: 'What could not be kept, by the place in the list' }),
    leftOut: z.int().meta({ description: 'How many could not be kept at all' }),
  })
  .meta({ id: 'Imported' })

export function importedGiven(done: Imported): z.input<typeof imported> {
  const { import: id, added, known, gained, met, wrong, leftOut } = done
  const said = wrong.map(({ person, sentence }) => ({ person, sentence }))
  return { import: id, added, known, gained, met, wrong: said, leftOut }
}
