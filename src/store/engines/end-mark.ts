// A backup ends in a line with the SHA-256 of all before it: SQLite passes over it, and no bit can turn unseen.
import { createHash } from 'node:crypto'
import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs'
import { appendFile } from 'node:fs/promises'

/** Adds the mark to a file that has none. */
export async function addEndMark(file: string): Promise<void> {
  await appendFile(file, markOf(await digestOf(file, statSync(file).size)), { flush: true })
}

/** `none` where a file was never given a mark: pages lie in it and nothing else. */
export async function checkEndMark(file: string): Promise<'right' | 'wrong' | 'none'> {
  const { size } = statSync(file)
  // The mark is shorter than any page. One that was cut within a page has lost it.
  if (size % pageSizeOf(file) === 0) return 'none'
  const body = size - markLength
  if (body < 0) return 'wrong'
  const end = readAt(file, body, markLength).toString('latin1')
  return markOf(await digestOf(file, body)) === end ? 'right' : 'wrong'
}

/** As the head of the file says; 1 stands for 65,536. */
function pageSizeOf(file: string): number {
  const size = Buffer.concat([readAt(file, 16, 2), Buffer.alloc(2)]).readUInt16BE()
  return size <= 1 ? 65_536 : size
}

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

function readAt(file: string, from: number, length: number): Buffer {
  const handle = openSync(file, 'r')
  try {
    const bytes = Buffer.alloc(length)
    return bytes.subarray(0, readSync(handle, bytes, 0, length, from))
  } finally {
    closeSync(handle)
  }
}
