// Files in a ZIP, all of one day: the same files give the same bytes.
import { crc32, deflateRawSync } from 'node:zlib'

type Packed = { readonly head: Buffer; readonly name: Buffer; readonly data: Buffer }

/** In this order; names are paths with slashes, in ASCII. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const packed = Object.entries(files).map(([name, content]) => pack(name, Buffer.from(content)))
  let place = 0
  const directory = packed.map(({ head, name, data }) => {
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(version, 4)
    head.copy(entry, 6, 4, 30)
    entry.writeUInt32LE(place, 42)
    place += head.length + name.length + data.length
    return Buffer.concat([entry, name])
  })
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(packed.length, 8)
  end.writeUInt16LE(packed.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(place, 16)
  const bodies = packed.flatMap(({ head, name, data }) => [head, name, data])
  return Buffer.concat([...bodies, listed, end])
}

function pack(path: string, content: Buffer): Packed {
  const name = Buffer.from(path)
  const data = deflateRawSync(content)
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt16LE(version, 4)
  head.writeUInt16LE(deflated, 8)
  head.writeUInt16LE(firstDay, 12)
  head.writeUInt32LE(crc32(content), 14)
  head.writeUInt32LE(data.length, 18)
  head.writeUInt32LE(content.length, 22)
  head.writeUInt16LE(name.length, 26)
  return { head, name, data }
}

const version = 20
const deflated = 8
/** 1 January 1980, the first that a ZIP knows. */
const firstDay = 0x0021
