// A photo of a person: a picture that browsers show, and nothing that only says it is one.
import { createHash } from 'node:crypto'
import type { PhotoFound } from '#capture/found.ts'
import { Problem } from '#core/problem.ts'

const mostBytes = 2_000_000

/** The photo, its type told by its own first bytes. */
export function checkPhoto({ bytes }: Pick<PhotoFound, 'bytes'>, field = 'photo'): PhotoFound {
  const type = typeOf(bytes)
  if (type === undefined) {
    const sentence = 'The photo is no picture that can be shown; expected a JPEG, PNG or WebP.'
    throw new Problem('wrong-form', sentence, { field })
  }
  if (bytes.length <= mostBytes) return { type, bytes }
  const size = (bytes.length / 1_000_000).toFixed(1)
  const sentence = `A photo can have 2 MB; this has ${size} MB.`
  throw new Problem('too-large', sentence, { field })
}

/** By what a photo is known again. */
export function photoMark({ bytes }: Pick<PhotoFound, 'bytes'>): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function typeOf(bytes: Uint8Array): PhotoFound['type'] | undefined {
  const begin = String.fromCharCode(...bytes.subarray(0, 12))
  if (begin.startsWith('\xFF\xD8\xFF')) return 'image/jpeg'
  if (begin.startsWith('\x89PNG\r\n\x1A\n')) return 'image/png'
  return /^RIFF.{4}WEBP/s.test(begin) ? 'image/webp' : undefined
}
