// Codes in a picture, from a card or a phone's screen.
import { checkPicture } from './picture-bytes.ts'
import { askPictureReader } from './picture-reader.ts'

export type CodesRead = {
  /** What each code says, each once. */
  readonly texts: readonly string[]
}

/** What the codes in a picture say; none where there is none. Throws Problem for a picture that cannot be read. */
export async function readCodes(picture: Uint8Array, signal?: AbortSignal): Promise<CodesRead> {
  checkPicture(picture)
  const { texts } = await askPictureReader<CodesRead>('codes', picture, {
    ...(signal && { signal }),
  })
  return { texts }
}
