// Which piece of one text became which of another: the order stays, and whatever is alike goes together.

const leastAlike = 0.3
/** No note has as many pieces; beyond it nothing is said to be alike. */
const mostPairs = 250_000

/** For each piece of `one` the place of its like in `other`, where there is one. */
export function aligned(
  one: readonly string[],
  other: readonly string[],
): readonly (number | undefined)[] {
  if (one.length * other.length > mostPairs) return one.map(() => undefined)
  const width = other.length + 1
  // How much of both goes together from that place of each on.
  const best = new Float64Array((one.length + 1) * width)
  const others = other.map(piece)
  const alike = one.map(piece).map((mine) => others.map((theirs) => likenessOf(mine, theirs)))
  for (let at = one.length - 1; at >= 0; at -= 1)
    for (let to = other.length - 1; to >= 0; to -= 1) {
      const pair = alike[at]![to]! + best[(at + 1) * width + to + 1]!
      const apart = Math.max(best[(at + 1) * width + to]!, best[at * width + to + 1]!)
      best[at * width + to] = alike[at]![to]! > 0 ? Math.max(pair, apart) : apart
    }
  const found: (number | undefined)[] = []
  let to = 0
  for (let at = 0; at < one.length; at += 1) {
    const here = () => best[at * width + to]!
    while (to < other.length && here() === best[at * width + to + 1]!) to += 1
    const isPair = to < other.length && here() > best[(at + 1) * width + to]!
    found.push(isPair ? to : undefined)
    if (isPair) to += 1
  }
  return found
}

/** For each piece of the other text that has no like: before which piece of the first it belongs. */
export function placesOf(
  found: readonly (number | undefined)[],
  length: number,
): readonly (number | undefined)[] {
  return Array.from({ length }, (_, index) => {
    if (found.includes(index)) return undefined
    return found.findLastIndex((to) => to !== undefined && to < index) + 1
  })
}

type Piece = { readonly text: string; readonly words: ReadonlySet<string> }

function piece(text: string): Piece {
  return { text, words: new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) }
}

/** 2 where they are the same; else the share of words in common, and 0 where that is too little. */
function likenessOf(one: Piece, other: Piece): number {
  if (one.text === other.text) return 2
  let common = 0
  for (const word of one.words) if (other.words.has(word)) common += 1
  const share = (2 * common) / (one.words.size + other.words.size || 1)
  return share < leastAlike ? 0 : share
}
