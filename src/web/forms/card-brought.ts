// A photo of a card that was brought, or of a code: whom it is of, and what wants a look beside the photo.
import type { PhotoFound } from '#capture/found.ts'
import type { Brought } from '../waiting.ts'

export async function cardBrought(
  bytes: Uint8Array,
): Promise<Pick<Brought, 'read' | 'picture' | 'unsure'>> {
  const { readCard, unsureIn } = await import('#capture/card.ts')
  const read = await readCard(bytes)
  const picture = { type: typeOf(bytes), bytes }
  return { read: { people: [read.person], broken: [] }, picture, unsure: unsureIn(read) }
}

function typeOf(bytes: Uint8Array): PhotoFound['type'] {
  if (bytes[0] === 0xff) return 'image/jpeg'
  return bytes[0] === 0x89 ? 'image/png' : 'image/webp'
}
