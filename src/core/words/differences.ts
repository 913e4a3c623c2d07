// Words of one's own stay when what they began from would read otherwise by now. What is different is found
// paragraph by paragraph, so that each can be taken over or left, and what one changed beside it stays.
import { aligned, placesOf } from './aligned.ts'
import { paragraphsOf } from './as-written.ts'

/** A note, as far as its words go. */
export type Words = { readonly subject?: string | undefined; readonly text: string }

export type Difference = {
  readonly part: 'subject' | 'text'
  /** Which piece of the own words it is about, or before which a new one belongs. */
  readonly at: number
  /** The same of the words they began from. */
  readonly from: number
  /** How it stands in the own words; `undefined` where it is new. */
  readonly mine: string | undefined
  /** How it would read now; `undefined` where it would go. */
  readonly now: string | undefined
  /** The same as it would be proposed, without what one changed oneself. */
  readonly proposed: string | undefined
}

type Three = { readonly start: Words; readonly mine: Words; readonly now: Words }

/** In their order. None of what the own words have no place for any more, or say already. */
export function differences({ start, mine, now }: Three): readonly Difference[] {
  // Words that began from nothing have nothing to follow.
  if (start.text === '' || now.text === '') return []
  const subject = { start: oneOf(start), mine: oneOf(mine), now: oneOf(now) }
  const text = {
    start: paragraphsOf(start.text),
    mine: paragraphsOf(mine.text),
    now: paragraphsOf(now.text),
  }
  return [...inPieces('subject', subject), ...inPieces('text', text)]
}

/** The own words with that difference in them. */
export function takenOver(mine: Words, { part, at, mine: piece, now }: Difference): Words {
  return withPiece(mine, { part, at, known: piece, piece: now })
}

/** What they began from as if it had been so: nothing more is said of that difference. */
export function madeUp(start: Words, { part, from, mine, proposed }: Difference): Words {
  return withPiece(start, { part, at: from, known: mine, piece: proposed })
}

function oneOf({ subject }: Words): readonly string[] {
  return subject === undefined || subject === '' ? [] : [subject]
}

type Pieces = Readonly<Record<'start' | 'mine' | 'now', readonly string[]>>

function inPieces(part: Difference['part'], { start, mine, now }: Pieces): readonly Difference[] {
  const [toMine, toNow] = [aligned(start, mine), aligned(start, now)]
  const found = start.flatMap((piece, from): readonly Difference[] => {
    const [at, next] = [toMine[from], toNow[from]]
    const own = at === undefined ? undefined : mine[at]
    const proposed = next === undefined ? undefined : now[next]
    if (own === undefined || proposed === piece) return []
    const reads = proposed === undefined ? undefined : together(piece, own, proposed)
    return reads === own ? [] : [{ part, at: at!, from, mine: own, now: reads, proposed }]
  })
  const placed = placesOf(toNow, now.length).flatMap((from, index): readonly Difference[] => {
    const proposed = now[index]!
    if (from === undefined || mine.includes(proposed)) return []
    const at = toMine.slice(0, from).findLast((one) => one !== undefined)
    return [
      { part, at: at === undefined ? 0 : at + 1, from, mine: undefined, now: proposed, proposed },
    ]
  })
  return [...placed, ...found].toSorted((one, other) => one.at - other.at)
}

/** One paragraph in which others changed some sentences, and oneself others: all of it; else as it is proposed. */
function together(start: string, mine: string, now: string): string {
  if (mine === start) return now
  const [from, own, next] = [start, mine, now].map(sentencesOf) as [string[], string[], string[]]
  const [toMine, toNow] = [aligned(from, own), aligned(from, next)]
  const [newMine, newNow] = [placesOf(toMine, own.length), placesOf(toNow, next.length)]
  const put = (at: number) => [
    ...own.filter((_, index) => newMine[index] === at),
    ...next.filter((one, index) => newNow[index] === at && !own.includes(one)),
  ]
  const kept = from.flatMap((sentence, index) => {
    const [at, then] = [toMine[index], toNow[index]]
    const proposed = then === undefined ? [] : [next[then]!]
    if (at === undefined) return [...put(index)]
    return [...put(index), ...(proposed[0] === sentence ? [own[at]!] : proposed)]
  })
  return [...kept, ...put(from.length)].join(' ')
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?…]["”’)]?)\s+(?=\P{Ll})/u)
}

type Putting = {
  readonly part: Difference['part']
  readonly at: number
  readonly known: string | undefined
  readonly piece: string | undefined
}

function withPiece(words: Words, { part, at, known, piece }: Putting): Words {
  if (part === 'subject') return { ...words, subject: piece ?? '' }
  const pieces = paragraphsOf(words.text)
  pieces.splice(at, known === undefined ? 0 : 1, ...(piece === undefined ? [] : [piece]))
  return { ...words, text: pieces.join('\n\n') }
}
