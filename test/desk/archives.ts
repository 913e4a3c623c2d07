// Archives in memory, and what stands in them.
import { exportArchive } from '../../src/app/archive/export-archive.ts'
import { importArchive, type ArchiveImport } from '../../src/app/archive/import-archive.ts'
import { openArchive } from '../../src/app/archive/open-archive.ts'
import type { Desk } from '../../src/app/desk.ts'
import { openZip, type ZipSource } from '../../src/capture/zip-reader.ts'
import { newKey } from './desk.ts'

export async function archiveOf(desk: Desk): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  await exportArchive(desk, { out: async (piece) => pieces.push(piece) })
  return Buffer.concat(pieces)
}

function sourceOf(bytes: Uint8Array): ZipSource {
  const read = async (from: number, length: number) => bytes.subarray(from, from + length)
  return { size: bytes.length, read }
}

export async function bringArchive(
  desk: Desk,
  bytes: Uint8Array,
  options: Partial<ArchiveImport> = {},
) {
  const archive = await openArchive(sourceOf(bytes))
  return importArchive(desk, { key: newKey(), archive, ...options })
}

/** The text of each part, by its path; of files only that they are there. */
export async function partsOf(bytes: Uint8Array): Promise<Readonly<Record<string, string>>> {
  const zip = await openZip(sourceOf(bytes))
  const parts: Record<string, string> = {}
  for (const part of zip.parts.values()) {
    const pieces: Uint8Array[] = []
    for await (const piece of zip.read(part)) pieces.push(piece)
    parts[part.path] = Buffer.concat(pieces).toString()
  }
  return parts
}

/** The records alone: what two installations have in common. */
export async function dataIn(bytes: Uint8Array): Promise<Readonly<Record<string, string>>> {
  const parts = Object.entries(await partsOf(bytes))
  return Object.fromEntries(parts.filter(([path]) => /^(?:data|files)\//.test(path)))
}
