// Writes what a command made: to standard output, or to a file that is whole or not there at all.
import { open, rename, rm } from 'node:fs/promises'
import { Problem } from '#core/problem.ts'

type Output = { write(bytes: Uint8Array | string): unknown }

type Place = {
  /** `-` is standard output. */
  readonly file: string
  /** Whether a file that is there may be written over. */
  readonly over?: boolean | undefined
}

export async function writeOut(
  stdout: Output,
  bytes: Uint8Array | string,
  { file, over = false }: Place,
): Promise<void> {
  if (file === '-') {
    stdout.write(bytes)
    return
  }
  const fresh = over ? `${file}.${process.pid}.part` : file
  try {
    await writeNew(fresh, bytes)
    if (over) await rename(fresh, file)
  } catch (cause) {
    throw refused(file, cause)
  }
}

async function writeNew(file: string, bytes: Uint8Array | string): Promise<void> {
  const handle = await open(file, 'wx', 0o600)
  try {
    await handle.writeFile(bytes)
  } catch (error) {
    await rm(file, { force: true })
    throw error
  } finally {
    await handle.close()
  }
}

function refused(file: string, cause: unknown): Problem {
  const isThere = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST'
  const sentence = isThere
    ? `There is a file ${file} already; name another one, or write over it with --force.`
    : `The file ${file} cannot be written there.`
  return new Problem('conflict', sentence, { field: '--output', cause })
}
