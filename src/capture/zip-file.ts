// A ZIP that lies on the disk, read piece by piece.
import { open } from 'node:fs/promises'
import { Problem } from '#core/problem.ts'
import type { ZipSource } from './zip-reader.ts'

export async function openZipFile(
  path: string,
): Promise<ZipSource & { readonly close: () => Promise<void> }> {
  const file = await openFile(path)
  const { size } = await file.stat()
  return {
    size,
    read: async (from, length) => {
      const bytes = Buffer.alloc(Math.max(0, Math.min(length, size - from)))
      const { bytesRead } = await file.read(bytes, 0, bytes.length, from)
      return bytes.subarray(0, bytesRead)
    },
    close: () => file.close(),
  }
}

async function openFile(path: string) {
  try {
    return await open(path)
  } catch (cause) {
    const sentence = 'There is no such file that can be read.'
    throw new Problem('not-found', sentence, { field: path, cause })
  }
}
