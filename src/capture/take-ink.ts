// A signature, drawn or photographed, as it is kept and printed.
import type { InkFound } from './ink.ts'
import { checkPicture } from './picture-bytes.ts'
import { askPictureReader } from './picture-reader.ts'

/** Throws Problem for what is no picture, is damaged or too large, or shows no signature. */
export async function takeInk(picture: Uint8Array): Promise<InkFound> {
  checkPicture(picture)
  return askPictureReader<InkFound>('ink', picture, {})
}
