// What a form was made from, as a mark for each field, and what follows when it was changed elsewhere
// meanwhile. The pages carry it, the server reads it, and the browser uses the same rule for its drafts.

/** The field that carries it. */
export const seenField = '_seen'

/** Says of which fields what the other window kept is taken: `company=Halvorsen Paper`. */
export const theirsField = '_theirs'

/** The marks of what a field held when it was shown, then of what this window may have kept there since. */
export type Seen = ReadonlyMap<string, readonly string[]>

/** Whose text a field gets: `both` were changed, and differently. */
export type Whose = 'mine' | 'theirs' | 'both'

/** A change elsewhere is never overwritten by a field that was not touched, nor silently by one that was. */
export function whose(field: {
  readonly seen: readonly string[] | undefined
  readonly mine: string
  readonly theirs: string
}): Whose {
  const { seen = [empty] } = field
  const [mine, theirs] = [markOf(field.mine), markOf(field.theirs)]
  if (seen.includes(theirs) || mine === theirs) return 'mine'
  return mine === seen[0] ? 'theirs' : 'both'
}

/** A short mark of a text. Spaces in a row, and how lines end, make no difference. */
export function markOf(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+/g, ' ')
    .trim()
  if (plain === '') return empty
  let [one, two] = [0x9e3779b1, 0x85ebca77]
  for (let at = 0; at < plain.length; at += 1) {
    const unit = plain.charCodeAt(at)
    one = Math.imul(one ^ unit, 0x01000193)
    two = Math.imul(two ^ unit, 0x5bd1e995) ^ (two >>> 13)
  }
  return `${(one >>> 0).toString(36)}${(two >>> 0).toString(36)}`
}

const empty = '-'

/** `company=1x9z position=3k.2m`; a field that was empty, and was not kept since, is left out. */
export function printSeen(seen: Seen): string {
  return [...seen]
    .filter(([, marks]) => marks.some((mark) => mark !== empty))
    .map(([name, marks]) => `${name}=${marks.join('.')}`)
    .join(' ')
}

export function readSeen(text: string): Seen {
  const fields = text.split(' ').map((field) => field.split('='))
  return new Map(
    fields
      .map(([name = '', marks = '']) => [name, marks.split('.')] as const)
      .filter(([one]) => one),
  )
}

/** The marks of these values. */
export function seenOf(values: Iterable<readonly [name: string, text: string]>): Seen {
  return new Map([...values].map(([name, text]) => [name, [markOf(text)]] as const))
}
