// A printed page as a picture: laid on a table with its edge to be seen, small, and in few colours.
import sharp from 'sharp'
import { withFewColours } from './few-colours.ts'

const density = 96
const widest = 720
const table = '#e8e4da'
const edge = '#c9c5bb'
const around = 16

export async function onTable(page: Uint8Array): Promise<Uint8Array> {
  const paper = await sharp(page, { density })
    .flatten({ background: '#fff' })
    .resize({ width: widest, withoutEnlargement: true })
    .extend({ ...sides(1), background: edge })
    .png()
    .toBuffer()
  const laid = sharp(paper).extend({ ...sides(around), background: table })
  return withFewColours(await laid.removeAlpha().png().toBuffer())
}

function sides(width: number) {
  return { top: width, right: width, bottom: width, left: width }
}
