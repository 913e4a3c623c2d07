import { z } from 'zod'
import type { Desk } from '#app/desk.ts'
import { importPeople as keep } from '#app/import-people.ts'
import { rememberMapping } from '#app/remember-mapping.ts'
import { tableFields } from '#capture/table-fields.ts'
import { Problem } from '#core/problem.ts'
import { fileOf } from '../file-of.ts'
import { operation } from '../operation.ts'
import { brokenFound, brokenGiven, personFound, personFoundGiven } from '../shapes/found.ts'
import { imported, importedGiven } from '../shapes/imported.ts'
import { id, outside } from '../shapes/values.ts'
import { readBrought, type PeopleBrought } from './read-brought.ts'

/** More of one file are kept all the same. */
const mostShown = 1_000

const field = z.enum(tableFields)

const given = z.strictObject({
  kind: z.enum(['calendar', 'vcard', 'mail', 'picture', 'table', 'text']),
  found: z.int().meta({ description: 'How many people the file names' }),
  people: z.array(personFound).max(mostShown).meta({ description: 'The first of them' }),
  broken: z.array(brokenFound).max(mostShown),
  columns: z
    .array(z.strictObject({ header: outside(z.string()), holds: field }))
    .max(500)
    .meta({ description: 'Of a table what each column is taken for' })
    .optional(),
  unsure: z
    .array(z.string())
    .max(20)
    .meta({ description: 'Of a card the fields that want a look' })
    .optional(),
  imported: imported.optional(),
})

export const importPeople = operation({
  name: 'import-people',
  says: 'Brings in the people of a file, or with dryRun only says whom it names.',
  scope: 'manage',
  method: 'POST',
  path: '/imports',
  takes: z.strictObject({
    dryRun: z.boolean().meta({ description: 'Only looks; nothing is kept' }).optional(),
    interview: id.meta({ description: 'Where these people were met' }).optional(),
    columns: z
      .array(field)
      .max(500)
      .meta({ description: 'What each column of a table holds; else as guessed' })
      .optional(),
  }),
  takesFile: {
    types: [
      ...['text/vcard', 'text/csv', 'text/tab-separated-values', 'text/calendar', 'text/plain'],
      ...['message/rfc822', 'image/jpeg', 'image/png', 'image/webp', 'application/octet-stream'],
    ],
    longest: 25 * 1_048_576,
  },
  gives: given,
  async run(desk, { dryRun = false, interview, columns }, { file, ...keyed }) {
    const { name, bytes } = fileOf(file)
    const read = await readBrought(desk, bytes, columns)
    if (dryRun) return readGiven(read)
    if (read.kind === 'picture') throw unconfirmed()
    if (columns && read.columns) await remember(desk, read.columns)
    // A mailbox that several people read is nobody to thank.
    const people = read.people.filter(({ shared }) => !shared)
    const done = await keep(desk, { ...keyed, source: name || 'A file', people, interview })
    return { ...readGiven(read), imported: importedGiven(done) }
  },
})

function readGiven({ kind, people, broken, columns, unsure }: PeopleBrought) {
  return {
    ...{ kind, found: people.length, people: people.slice(0, mostShown).map(personFoundGiven) },
    broken: broken.slice(0, mostShown).map(brokenGiven),
    ...(columns && { columns: columnsGiven(columns) }),
    ...(unsure && { unsure: [...unsure] }),
  }
}

type Columns = NonNullable<PeopleBrought['columns']>

function remember(desk: Desk, { table, mapping }: Columns): Promise<void> {
  return rememberMapping(desk, { key: desk.newId(), header: table.header, mapping })
}

function columnsGiven({ table, mapping }: Columns) {
  return table.header.map((header, column) => ({ header, holds: mapping[column] ?? 'skip' }))
}

function unconfirmed(): Problem {
  const sentence =
    'What a card says has to be looked at first: ask with dryRun, and keep what is right as people found.'
  return new Problem('conflict', sentence, { field: 'file' })
}
