// Files in a ZIP, all of one day: the same files give the same bytes. Written whole, or part by part for what is
// too large to lie in memory.
import { crc32, createDeflateRaw, deflateRawSync } from 'node:zlib'
import { Readable } from 'node:stream'
import { central, end, local, sizes, type Packed } from './zip-heads.ts'

export type ZipPart = {
  /** With slashes. */
  readonly path: string
  readonly content: Uint8Array | AsyncIterable<string | Uint8Array>
  /** As it is: pictures and documents hardly get smaller. */
  readonly stored?: true
}

/** In this order; names are paths with slashes. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const written: Buffer[] = []
  const packed: Packed[] = []
  let at = 0
  for (const [path, content] of Object.entries(files)) {
    const bytes = Buffer.from(content)
    const data = deflateRawSync(bytes)
    const part = { path, at, stored: false, streamed: false, ...measured(bytes, data.length) }
    const head = local(part)
    packed.push(part)
    written.push(head, data)
    at += head.length + data.length
  }
  return Buffer.concat([...written, ...packed.map(central), end(packed, at)])
}

/** The same in pieces, as they are there. Nothing of a part is kept but its name and sizes. */
export async function* zipInPieces(parts: AsyncIterable<ZipPart>): AsyncGenerator<Uint8Array> {
  const packed: Packed[] = []
  let at = 0
  const counted = (piece: Uint8Array) => {
    at += piece.length
    return piece
  }
  for await (const { path, content, stored = false } of parts) {
    const begun = { path, at, stored }
    if (content instanceof Uint8Array) {
      const data = stored ? content : deflateRawSync(content)
      const part = { ...begun, streamed: false, ...measured(content, data.length) }
      packed.push(part)
      yield counted(local(part))
      yield counted(data)
      continue
    }
    yield counted(local({ ...begun, streamed: true, crc: 0, size: 0, packed: 0 }))
    let [crc, size] = [0, 0]
    const from = at
    const measure = async function* () {
      for await (const text of content) {
        const piece = Buffer.from(text)
        crc = crc32(piece, crc)
        size += piece.length
        yield piece
      }
    }
    const source = Readable.from(measure(), { objectMode: false })
    const deflating = createDeflateRaw()
    source.on('error', (error) => deflating.destroy(error))
    try {
      for await (const piece of source.pipe(deflating)) yield counted(piece as Buffer)
    } finally {
      source.destroy()
    }
    const part = { ...begun, streamed: true, crc, size, packed: at - from }
    packed.push(part)
    yield counted(sizes(part))
  }
  const directory = at
  for (const part of packed) yield central(part)
  yield end(packed, directory)
}

function measured(content: Uint8Array, packed: number) {
  return { crc: crc32(content), size: content.length, packed }
}
