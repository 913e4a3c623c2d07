// Which of several phrasings a person gets. One list turns with the people, each list at its own stride and
// from its own start: as long as the phrasings last no two people get the same one, and what the ninth
// person shares with the first is not the whole text but a part here and there.

const strides = [1, 3, 5, 7] as const

/**
 * The phrasing for the person whose turn it is; `part` is the list's own number within the text. What comes
 * round again for everybody (a second try, the next round) is shifted, so that nobody reads the same twice.
 */
export function choose<T>(phrasings: readonly T[], turn: number, part: number, shift = 0): T {
  const { length } = phrasings
  const stride = strides[part % strides.length]!
  const laps = Math.floor(turn / length)
  return phrasings[(part + shift + turn * stride + laps * (part + 1)) % length]!
}
