// Opens a picture, upright whichever way the phone was held. What is decoded is bounded first.
import sharp, { type Sharp } from 'sharp'
import { Problem } from '#core/problem.ts'
import { checkSize, mostPixels, unreadable } from './picture-bytes.ts'

/** The pixels of a picture, turned as its camera says, on white. Throws Problem where it is none or too large. */
export async function openPicture(bytes: Uint8Array): Promise<Sharp> {
  const options = { limitInputPixels: mostPixels, failOn: 'error', sequentialRead: true } as const
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata()
    checkSize(width, height)
    const { data, info } = await sharp(bytes, options)
      .rotate()
      .flatten({ background: '#fff' })
      .toColourspace('srgb')
      .resize({ width: longestUsed, height: longestUsed, fit: 'inside', withoutEnlargement: true })
      .raw()
      .toBuffer({ resolveWithObject: true })
    return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } })
  } catch (error) {
    throw error instanceof Problem ? error : unreadable(error)
  }
}

const longestUsed = 3200
