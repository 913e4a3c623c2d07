// Archives in memory, and what stands in them.
import { createHash } from 'node:crypto'
import { exportArchive } from '../../src/app/archive/export-archive.ts'
import { importArchive, type ArchiveImport } from '../../src/app/archive/import-archive.ts'
import { openArchive } from '../../src/app/archive/open-archive.ts'
import type { Manifest } from '../../src/app/archive/parts.ts'
import type { Desk } from '../../src/app/desk.ts'
import { openZip, type ZipSource } from '../../src/capture/zip-reader.ts'
import { zip } from '../../src/channels/zip.ts'
import { newKey } from './desk.ts'

export async function archiveOf(desk: Desk): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  await exportArchive(desk, { out: async (piece) => pieces.push(piece) })
  return Buffer.concat(pieces)
}

export function sourceOf(bytes: Uint8Array): ZipSource {
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

/** The text of each part, by its path. */
export async function partsOf(bytes: Uint8Array): Promise<Readonly<Record<string, string>>> {
  const parts = Object.entries(await bytesIn(bytes))
  return Object.fromEntries(parts.map(([path, bytes]) => [path, bytes.toString()]))
}

async function bytesIn(archive: Uint8Array): Promise<Readonly<Record<string, Buffer>>> {
  const zip = await openZip(sourceOf(archive))
  const parts: Record<string, Buffer> = {}
  for (const part of zip.parts.values()) {
    const pieces: Uint8Array[] = []
    for await (const piece of zip.read(part)) pieces.push(piece)
    parts[part.path] = Buffer.concat(pieces)
  }
  return parts
}

/** The archive with parts that say something else, and a manifest that vouches for it. */
export async function retold(
  archive: Uint8Array,
  changes: Readonly<Record<string, (text: string) => string>>,
): Promise<Uint8Array> {
  const parts: Record<string, Buffer> = { ...(await bytesIn(archive)) }
  const manifest = JSON.parse(parts['manifest.json']!.toString()) as Manifest
  for (const [path, change] of Object.entries(changes)) {
    parts[path] = Buffer.from(change(parts[path]?.toString() ?? ''))
  }
  const vouched = {
    ...manifest,
    parts: manifest.parts.map(({ path }) => ({
      path,
      size: parts[path]!.length,
      sha256: createHash('sha256').update(parts[path]!).digest('hex'),
    })),
  }
  if (!('manifest.json' in changes)) parts['manifest.json'] = Buffer.from(JSON.stringify(vouched))
  return zip(parts)
}

/** The records alone: what two installations have in common. */
export async function dataIn(bytes: Uint8Array): Promise<Readonly<Record<string, string>>> {
  const parts = Object.entries(await partsOf(bytes))
  return Object.fromEntries(parts.filter(([path]) => /^(?:data|files)\//.test(path)))
}
