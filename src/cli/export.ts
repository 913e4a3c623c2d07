// Everything as one archive to take along, or people, applications and the journal as files of their own.
import { open, rm } from 'node:fs/promises'
import { Problem } from '#core/problem.ts'
import { dataPlace } from './data-place.ts'
import type { Context } from './pieces.ts'
import type { AsData } from './say.ts'

type Flags = AsData & {
  readonly people?: string
  readonly applications?: string
  readonly journal?: string
  readonly data?: string
}

type Out = (part: string | Uint8Array) => Promise<unknown>

export async function exportFile(this: Context, flags: Flags, archive?: string): Promise<void> {
  const { people, applications, journal } = flags
  const asked = {
    FILE: archive,
    '--people': people,
    '--applications': applications,
    '--journal': journal,
  }
  const wanted = Object.entries(asked).filter(([, file]) => file !== undefined)
  if (wanted.length === 0) {
    const sentence = 'Say where to: a name that ends in .zip for everything.'
    throw new Problem('missing', sentence, { field: 'FILE' })
  }
  const { pieces } = this
  const say = (sentence: string) => !flags.json && this.process.stdout.write(`${sentence}\n`)
  const place = dataPlace(flags.data)
  if (archive !== undefined) {
    endingOf(archive, 'FILE', ['zip'])
    await writeTo(archive, 'FILE', (out) => pieces.exportArchive(place, out))
    say(`All of it is in ${archive} now. Keep it where only you can read it.`)
  }
  if (people === '-') {
    await pieces.exportPeople(place, 'vcf', async (part) => this.process.stdout.write(part))
  } else if (people !== undefined) {
    const form = endingOf(people, '--people', ['vcf', 'csv'])
    await writeTo(people, '--people', (out) => pieces.exportPeople(place, form, out))
    say(`Everyone is in ${people} now.`)
  }
  for (const table of ['applications', 'journal'] as const) {
    const file = flags[table]
    if (file === undefined) continue
    endingOf(file, `--${table}`, ['csv'])
    await writeTo(file, `--${table}`, (out) => pieces.exportTable(place, table, out))
    say(`The ${table === 'journal' ? 'journal is' : 'applications are'} in ${file} now.`)
  }
  // Where everyone is printed, nothing else is.
  const written = { archive, people, applications, journal }
  if (flags.json && people !== '-')
    this.process.stdout.write(`${JSON.stringify(written, undefined, 2)}\n`)
}

function endingOf<const Ending extends string>(
  file: string,
  field: string,
  endings: readonly Ending[],
): Ending {
  const ending = endings.find((one) => file.toLowerCase().endsWith(`.${one}`))
  if (ending) return ending
  const expected = endings.map((one) => `.${one}`).join(' or ')
  const sentence = `“${file}” could be any kind of file; expected a name that ends in ${expected}.`
  throw new Problem('wrong-form', sentence, { field })
}

/** Whole, or not there at all. */
async function writeTo(file: string, field: string, work: (out: Out) => Promise<unknown>) {
  const handle = await openNew(file, field)
  try {
    await work((part) => handle.writeFile(part))
    await handle.sync()
  } catch (error) {
    await rm(file, { force: true })
    throw error
  } finally {
    await handle.close()
  }
}

async function openNew(file: string, field: string) {
  try {
    return await open(file, 'wx', 0o600)
  } catch (cause) {
    const isThere = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST'
    const sentence = isThere
      ? `There is a file ${file} already; please name another one.`
      : `The file ${file} cannot be written there.`
    throw new Problem('conflict', sentence, { field, cause })
  }
}
