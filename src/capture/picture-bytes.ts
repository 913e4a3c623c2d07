// Which pictures are taken: told from their first bytes, before anything is decoded.
import { Problem } from '#core/problem.ts'

export const field = 'picture'

/** Throws Problem for what is no JPEG, PNG or WebP, or is too large. */
export function checkPicture(bytes: Uint8Array): void {
  const begin = Buffer.from(bytes.subarray(0, 12)).toString('latin1')
  if (/^.{4}ftyp/s.test(begin)) throw new Problem('wrong-form', heic, { field })
  if (!/^\u00FF\u00D8\u00FF|^\u0089PNG\r\n|^RIFF.{4}WEBP/s.test(begin))
    throw new Problem(
      'wrong-form',
      `${bytes.length === 0 ? 'This file is empty' : 'This is no picture'}; expected a photo as JPEG, PNG or WebP.`,
      { field },
    )
  if (bytes.length > mostBytes)
    throw tooLarge(`This picture is larger than ${mostBytes / 1_048_576} MB`)
}

const mostBytes = 20_971_520

/** A wall of pixels can hide in a few bytes, so they are counted before they are made. */
export function checkSize(width: number, height: number): void {
  const size = `This picture is ${width} by ${height} pixels`
  if (width * height > mostPixels)
    throw tooLarge(`${size}, more than the ${mostPixels / 1e6} million that are read`)
  if (Math.max(width, height) > longestSide)
    throw tooLarge(`${size}, with a side longer than 16,000`)
  if (Math.min(width, height) < shortestSide) {
    const sentence = `This picture is only ${width} by ${height} pixels; nothing can be read from it.`
    throw new Problem('wrong-form', sentence, { field })
  }
}

function tooLarge(what: string): Problem {
  return new Problem('too-large', `${what}; please save it smaller.`, { field })
}

export const mostPixels = 60_000_000
const longestSide = 16_000
const shortestSide = 16

export function unreadable(cause: unknown): Problem {
  return new Problem(
    'wrong-form',
    'This picture is damaged or cut off; please take or save it again.',
    { field, cause },
  )
}

const heic =
  'This photo is in the HEIC or AVIF form, which is not read here; please save it as JPEG, PNG or WebP. An iPhone takes JPEG with Settings, Camera, Formats, Most Compatible.'
