// A program of its own: reads the pictures it is sent, one at a time, until whoever sends them is gone.
import sharp from 'sharp'
import { Problem } from '#core/problem.ts'
import { findCard } from './find-card.ts'
import { findCodes } from './find-codes.ts'
import type { Asked, Said } from './picture-reader.ts'
import { openPicture } from './picture.ts'

const say = (said: Said) => process.send?.(said)

// What a picture took is not kept for the next.
sharp.cache(false)

process.on('message', async ({ kind, bytes }: Asked) => {
  try {
    const upright = await openPicture(bytes)
    const read =
      kind === 'codes'
        ? await findCodes(upright)
        : await findCard(upright, (stage) => say({ stage }))
    say({ read })
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    say({ code: error.code, sentence: error.message })
  }
})
process.on('disconnect', () => process.exit())
