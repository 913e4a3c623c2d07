// A file of this computer to be saved, part by part, whatever its size.
import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import type { Context } from 'hono'

export function downloadFile(c: Context, path: string, { fileName, size }: Named): Response {
  c.header('content-type', 'application/octet-stream')
  c.header('content-length', String(size))
  c.header('content-disposition', `attachment; filename="${fileName}"`)
  c.header('content-security-policy', "default-src 'none'; sandbox")
  return c.body(Readable.toWeb(createReadStream(path)) as ReadableStream)
}

/** Its name has plain signs alone. */
type Named = { readonly fileName: string; readonly size: number }
