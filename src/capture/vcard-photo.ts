// The picture in a vCard, where it lies in the file itself. One that lies elsewhere is never fetched.
import type { Breakages } from './breakages.ts'
import type { PhotoFound } from './found.ts'
import type { VcardLine } from './vcard-lines.ts'
import { encodingOf } from './vcard-value.ts'

/** The first picture that can be kept; of one that cannot, the reason goes to the breakages. */
export function findPhoto(
  lines: readonly VcardLine[],
  breakages: Breakages,
): PhotoFound | undefined {
  for (const line of lines) {
    const written = findBase64(line)
    if (written === undefined) continue
    if (written.length > (mostBytes / 3) * 4 + 10_000) {
      breakages.add(line.at, 'This photo is larger than 2 MB; the person is read without it.')
      continue
    }
    const bytes = new Uint8Array(Buffer.from(written, 'base64'))
    const type = pictureType(bytes)
    if (type) return { type, bytes }
    const sentence =
      'This photo is no JPEG, PNG or WebP picture, or not whole; the person is read without it.'
    breakages.add(line.at, sentence)
  }
  return undefined
}

/** What kind of picture the bytes are, by how they begin. */
function pictureType(bytes: Uint8Array): PhotoFound['type'] | undefined {
  const begin = Buffer.from(bytes.subarray(0, 12)).toString('latin1')
  if (begin.startsWith('\u00FF\u00D8\u00FF')) return 'image/jpeg'
  if (begin.startsWith('\u0089PNG\r\n')) return 'image/png'
  return begin.startsWith('RIFF') && begin.slice(8) === 'WEBP' ? 'image/webp' : undefined
}

const mostBytes = 2_097_152

function findBase64(line: VcardLine): string | undefined {
  const data = /^\s*data\\?:[^,]{0,200}?;\s*base64\\?,/i.exec(line.value.slice(0, 300))?.[0]
  if (data !== undefined) return line.value.slice(data.length)
  return encodingOf(line) === 'base64' && line.value.trim() !== '' ? line.value : undefined
}
