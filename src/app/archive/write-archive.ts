// The archive as a file of its own, written whole before any of it goes, so that nobody who writes waits for a slow
// line.
import { createReadStream, type ReadStream } from 'node:fs'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Desk } from '../desk.ts'
import { exportArchive } from './export-archive.ts'

export type ArchiveWritten = {
  readonly size: number
  /** The file is gone once this is closed. */
  readonly stream: ReadStream
}

export async function writeArchive(desk: Desk, signal?: AbortSignal): Promise<ArchiveWritten> {
  const folder = await mkdtemp(join(tmpdir(), 'sincerely-archive-'))
  const file = join(folder, 'archive.zip')
  try {
    const handle = await open(file, 'wx', 0o600)
    try {
      await exportArchive(desk, { out: (piece) => handle.writeFile(piece), signal })
      const { size } = await handle.stat()
      const stream = createReadStream(file)
      stream.once('close', () => void rm(folder, { recursive: true, force: true }))
      return { size, stream }
    } finally {
      await handle.close()
    }
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}
