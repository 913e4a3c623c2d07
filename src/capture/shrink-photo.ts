// A photo of a person as it is kept: upright, small, and without what a camera writes into it of where and when.
import type { PhotoFound } from './found.ts'
import { checkPicture } from './picture-bytes.ts'
import { askPictureReader } from './picture-reader.ts'

/** Throws Problem for what is no picture, is damaged, or is too large. */
export async function shrinkPhoto(picture: Uint8Array): Promise<PhotoFound> {
  checkPicture(picture)
  return askPictureReader<PhotoFound>('photo', picture, {})
}
