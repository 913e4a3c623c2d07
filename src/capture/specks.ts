// Dust and grain: what hangs together in a few pixels alone is taken out.

type Size = { readonly width: number; readonly height: number }

/** The cover without what is small and stands alone; from 0 to 1 per pixel. */
export function withoutSpecks(cover: Float32Array, { width, height }: Size): Float32Array {
  const clean = new Float32Array(cover.length)
  const seen = new Uint8Array(cover.length)
  const smallest = Math.max(6, Math.round(width * height * 0.000_02))
  for (const start of cover.keys()) {
    if (seen[start] === 1 || cover[start]! < faint) continue
    const piece = pieceFrom(start, cover, seen, width)
    if (piece.length < smallest) continue
    for (const at of piece) clean[at] = cover[at]!
  }
  return clean
}

const faint = 0.08

/** All that hangs together with that pixel, corners too. */
function pieceFrom(start: number, cover: Float32Array, seen: Uint8Array, width: number): number[] {
  const piece = [start]
  seen[start] = 1
  for (let next = 0; next < piece.length; next += 1) {
    const at = piece[next]!
    const x = at % width
    for (const across of [-1, 0, 1]) {
      if (x + across < 0 || x + across >= width) continue
      for (const down of [-width, 0, width]) {
        const beside = at + across + down
        if (seen[beside] !== 0 || cover[beside]! < faint) continue
        seen[beside] = 1
        piece.push(beside)
      }
    }
  }
  return piece
}
