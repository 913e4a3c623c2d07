// A grey picture of a card, and how light its paper is.
/** A grey picture, one byte for each pixel; the paper is light. */
export type Grey = { readonly pixels: Uint8Array; readonly width: number; readonly height: number }

export type Box = {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** In the middle there is more paper than print, and no desk: half of it is no lighter, half no darker. */
export function toneOfPaper({ pixels, width, height }: Grey): number {
  const counts = new Uint32Array(256)
  let all = 0
  for (let y = Math.floor(height * 0.2); y < height * 0.8; y += 1)
    for (let x = Math.floor(width * 0.2); x < width * 0.8; x += 1) {
      counts[pixels[y * width + x]!]! += 1
      all += 1
    }
  let below = 0
  return counts.findIndex((count) => (below += count) * 2 >= all)
}

/** The tone of what is behind the letters of a part. */
export function commonTone({ pixels, width }: Grey, { left, top, right, bottom }: Box): number {
  const counts = new Uint32Array(32)
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) counts[pixels[y * width + x]! >> 3]! += 1
  return counts.indexOf(Math.max(...counts)) * 8 + 4
}
