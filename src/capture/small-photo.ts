import type { Sharp } from 'sharp'
import type { PhotoFound } from './found.ts'

/** Large enough to know a face by, or to read a card; small enough to go along when people are taken out. */
const longestSide = 800

export async function smallPhoto(upright: Sharp): Promise<PhotoFound> {
  const bytes = await upright
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: 80, mozjpeg: true })
    .toBuffer()
  return { type: 'image/jpeg', bytes }
}
