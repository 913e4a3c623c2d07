// Everyone as a file of their own, to take along.
import { open } from 'node:fs/promises'
import { Problem } from '#core/problem.ts'
import { dataPlace } from './data-place.ts'
import type { Context } from './pieces.ts'

type Flags = { readonly people: string; readonly data?: string }

export async function exportFile(this: Context, { people: file, data }: Flags): Promise<void> {
  const place = dataPlace(data)
  if (file === '-') {
    const print = async (part: string) => this.process.stdout.write(part)
    return this.pieces.exportPeople(place, 'vcf', print)
  }
  const form = /\.(vcf|csv)$/i.exec(file)?.[1]?.toLowerCase()
  if (form !== 'vcf' && form !== 'csv') {
    const sentence = `“${file}” could be any kind of file; expected a name that ends in .vcf or .csv.`
    throw new Problem('wrong-form', sentence, { field: '--people' })
  }
  const handle = await openNew(file)
  try {
    await this.pieces.exportPeople(place, form, (part) => handle.writeFile(part))
    await handle.sync()
  } finally {
    await handle.close()
  }
  this.process.stdout.write(`Everyone is in ${file} now.\n`)
}

async function openNew(file: string) {
  try {
    return await open(file, 'wx', 0o600)
  } catch (cause) {
    const isThere = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST'
    const sentence = isThere
      ? `There is a file ${file} already; please name another one.`
      : `The file ${file} cannot be written there.`
    throw new Problem('conflict', sentence, { field: '--people', cause })
  }
}
