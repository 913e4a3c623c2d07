// A program of its own: reads the pictures it is sent, one at a time, until whoever sends them is gone.
import sharp, { type Sharp } from 'sharp'
import { Problem } from '#core/problem.ts'
import { findCard } from './find-card.ts'
import { findCodes } from './find-codes.ts'
import type { Asked, Said } from './picture-reader.ts'
import { findInk } from './ink.ts'
import { openPicture } from './picture.ts'
import { smallPhoto } from './small-photo.ts'

const say = (said: Said) => process.send?.(said)

// What a picture took is not kept for the next.
sharp.cache(false)

const readers: Readonly<Record<Asked['kind'], (upright: Sharp) => Promise<unknown>>> = {
  codes: findCodes,
  card: (upright) => findCard(upright, (stage) => say({ stage })),
  photo: smallPhoto,
  ink: findInk,
}

process.on('message', async ({ kind, bytes }: Asked) => {
  try {
    say({ read: await readers[kind](await openPicture(bytes)) })
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    say({ code: error.code, sentence: error.message })
  }
})
process.on('disconnect', () => process.exit())
