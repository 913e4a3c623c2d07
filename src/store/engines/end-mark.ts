// A backup ends in a line with the SHA-256 of all before it: SQLite passes over it, and no bit can turn unseen.
import { createHash } from 'node:crypto'
import { closeSync, createReadStream, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { appendFile } from 'node:fs/promises'

/** Adds the mark to a file that has none. */
export async function addEndMark(file: string): Promise<void> {
  await appendFile(file, markOf(await digestOf(file, statSync(file).size)), { flush: true })
}

/** `none` where a file was never given a mark: pages lie in it and nothing else. */
export async function checkEndMark(file: string): Promise<'right' | 'wrong' | 'none'> {
  const { size } = statSync(file)
  // The mark is shorter than any page, and no page is cut.
  if (size % smallestPage === 0) return 'none'
  const body = size - markLength
  if (body < 0) return 'wrong'
  return markOf(await digestOf(file, body)) === readEnd(file, body) ? 'right' : 'wrong'
}

const smallestPage = 512

function markOf(digest: string): string {
  return `\nBackup of Sincerely, SHA-256 ${digest}\n`
}

const markLength = markOf('0'.repeat(64)).length

async function digestOf(file: string, length: number): Promise<string> {
  const hash = createHash('sha256')
  if (length > 0) {
    const bytes = createReadStream(file, { end: length - 1, highWaterMark: 1024 * 1024 })
    for await (const part of bytes) hash.update(part as Buffer)
  }
  return hash.digest('hex')
}

function readEnd(file: string, from: number): string {
  const handle = openSync(file, 'r')
  try {
    const end = Buffer.alloc(fstatSync(handle).size - from)
    readSync(handle, end, 0, end.length, from)
    return end.toString('latin1')
  } finally {
    closeSync(handle)
  }
}
