import { z } from 'zod'
import { importArchive as bring } from '#app/archive/import-archive.ts'
import { lookThrough, type ArchiveSeen } from '#app/archive/look-through.ts'
import { openArchive } from '#app/archive/open-archive.ts'
import type { ZipSource } from '#capture/zip-reader.ts'
import { fileOf } from '../file-of.ts'
import { operation } from '../operation.ts'
import { moment } from '../shapes/values.ts'

const kind = z.strictObject({
  kind: z.string().meta({ description: 'As the schema of archives calls it' }),
  all: z.int(),
  here: z.int().meta({ description: 'How many of these are here already, the same or not' }),
  differing: z.int(),
})

export const importArchive = operation({
  name: 'import-archive',
  says: 'Brings in everything of an archive, or with dryRun only says what that would be.',
  scope: 'manage',
  method: 'POST',
  path: '/archives',
  takes: z.strictObject({
    dryRun: z.boolean().meta({ description: 'Only looks; nothing is kept' }).optional(),
    change: z
      .boolean()
      .meta({ description: 'What is here and says something else becomes that of the archive' })
      .optional(),
    settings: z
      .boolean()
      .meta({ description: 'The settings become those of the archive, too' })
      .optional(),
  }),
  takesFile: { types: ['application/zip'], longest: 150 * 1_048_576 },
  gives: z.strictObject({
    writtenAt: moment,
    kinds: z.array(kind).max(200),
    erasedHere: z.int().meta({
      description: 'How many records stay out, since they are about what was erased here',
    }),
    imported: z.strictObject({ added: z.record(z.string(), z.int()), changed: z.int() }).optional(),
  }),
  async run(desk, { dryRun = false, ...chosen }, { file, ...keyed }) {
    const archive = await openArchive(sourceOf(fileOf(file).bytes))
    const seen = seenGiven(await lookThrough(desk, archive))
    if (dryRun) return seen
    const { added, changed } = await bring(desk, { ...chosen, ...keyed, archive })
    return { ...seen, imported: { added: { ...added }, changed } }
  },
})

function sourceOf(bytes: Uint8Array): ZipSource {
  const read = async (from: number, length: number) => bytes.subarray(from, from + length)
  return { size: bytes.length, read }
}

function seenGiven({ at, kinds, erasedHere }: ArchiveSeen) {
  const counted = kinds.map(({ kind, all, here, differing }) => ({
    ...{ kind: kind.name, all, here, differing },
  }))
  return { writtenAt: at, kinds: counted, erasedHere }
}
