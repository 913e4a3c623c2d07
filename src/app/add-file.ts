// A file that one gives to companies is kept, as a new one or as a newer version of one.
import { createHash } from 'node:crypto'
import { Problem } from '#core/problem.ts'
import * as materials from '#store/materials.ts'
import { change, type Keyed } from './change.ts'
import type { Desk, WritingDesk } from './desk.ts'
import { readFile, type FileInput } from './input/file.ts'
import { optionalLine } from './input/line.ts'
import { readAll } from './input/read-all.ts'

export type NewFile = Keyed & {
  readonly file: FileInput
  /** Of which this is a newer version. */
  readonly material?: string | undefined
  /** What one calls it: `CV`. Left out, the file's own name. */
  readonly name?: string | undefined
}

/** All files together. */
export const mostBytesInAll = 100_000_000

/** Gives the version's id. */
export async function addFile(desk: Desk, input: NewFile): Promise<string> {
  const digest = createHash('sha256').update(input.file.bytes).digest('base64url')
  const id = await change(desk, input, async (desk) => {
    const { db, account } = desk
    const versions = await materials.listVersions(db, account)
    const { file, name } = readAll({
      file: () => readFile(input.file, mostBytesInAll - bytesOf(versions)),
      name: () => optionalLine(input.name, { field: 'name', what: 'The name', longest: 80 }),
    })
    const { fileName, kind, bytes } = file
    const material = await placeMaterial(desk, input.material, name ?? stemOf(fileName))
    const before = versions.filter((one) => one.material === material)
    checkNew(before, digest)
    const number = Math.max(0, ...before.map((one) => one.number)) + 1
    const version = { id: desk.newId(), material, number, fileName, kind, digest }
    const added = { ...version, size: bytes.length, addedAt: desk.now() }
    await materials.addVersion(db, account, added, bytes)
    return { outcome: version.id, moved: [] }
  })
  await checkSame(desk, id, digest)
  return id
}

/** The same form with another file in it would be taken for a second click. */
async function checkSame({ db, account }: Desk, id: string, digest: string): Promise<void> {
  const kept = await materials.findVersion(db, account, id)
  if (!kept || kept.digest === digest) return
  const sentence =
    'You have sent this form before, and that file is kept. This one is not: choose it once more to keep it too.'
  throw new Problem('conflict', sentence, { field: 'file' })
}

export function bytesOf(versions: readonly materials.Version[]): number {
  return versions
    .filter(({ removedAt }) => removedAt === undefined)
    .reduce((sum, { size }) => sum + size, 0)
}

async function placeMaterial(
  { db, account, newId }: WritingDesk,
  known: string | undefined,
  name: string,
): Promise<string> {
  if (known !== undefined) {
    const all = await materials.listMaterials(db, account)
    if (all.some(({ id }) => id === known)) return known
    throw materials.noMaterial()
  }
  const id = newId()
  await materials.addMaterial(db, account, { id, name })
  return id
}

function checkNew(before: readonly materials.Version[], digest: string): void {
  const same = before.find((one) => one.digest === digest && one.removedAt === undefined)
  if (!same) return
  const sentence = `This is the same file as version ${same.number}, so there is nothing new to keep.`
  throw new Problem('conflict', sentence, { field: 'file' })
}

function stemOf(fileName: string): string {
  return fileName.replace(/\.[^.]*$/, '').slice(0, 80)
}
