// A photo of a business card: whom it is of, and how sure each part is.
import type { PersonFound } from './found.ts'
import { checkPicture } from './picture-bytes.ts'
import { askPictureReader } from './picture-reader.ts'

/** Sure: two things on the card say so, or its code. Likely: it was read well. Look: please compare with the photo. */
export type Sure = 'sure' | 'likely' | 'look'

export type CardRead = {
  readonly person: PersonFound
  /** For each part of the person that is there; for mails and numbers one each, in their order. */
  readonly sure: {
    readonly name?: Sure
    readonly title?: Sure
    readonly company?: Sure
    readonly address?: Sure
    readonly emails: readonly Sure[]
    readonly phones: readonly Sure[]
  }
  /** The address of a site that is printed. */
  readonly web?: string
  /** What the codes on the card say. */
  readonly codes: readonly string[]
}

/** The parts that want a look beside the photo. */
export function unsureIn({ sure }: CardRead): readonly string[] {
  return Object.entries(sure).flatMap(([part, how]) => ([how].flat().includes('look') ? part : []))
}

export type CardStage = 'code' | 'text' | 'name'

type Options = {
  readonly signal?: AbortSignal
  readonly onStage?: (stage: CardStage) => void
}

/** Reads a card from its photo. Throws Problem for a picture that cannot be read, the reason of `signal` when it says stop. */
export async function readCard(
  picture: Uint8Array,
  { signal, onStage }: Options = {},
): Promise<CardRead> {
  checkPicture(picture)
  return askPictureReader<CardRead>('card', picture, {
    ...(signal && { signal }),
    ...(onStage && { onStage: (stage) => onStage(stage as CardStage) }),
  })
}
