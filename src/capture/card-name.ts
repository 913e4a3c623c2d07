// Reads the name on a card once more, alone and in the languages it may be of: English has no ř and no ł.
import { fold } from '#core/words/fold.ts'
import type { Run } from './card-lines.ts'
import { cutOut } from './card-picture.ts'
import type { Grey } from './card-tones.ts'
import { vote, type NameReading, type ReadWord } from './card-vote.ts'
import { recogniseLine, type Language, type LineRead } from './recognise.ts'

type Asked = {
  readonly runs: readonly Run[]
  /** What stands around it. */
  readonly others: readonly Run[]
  readonly first: { readonly text: string; readonly sure: number }
  readonly languages: readonly { readonly language: Language; readonly isPointedTo: boolean }[]
  readonly mails: readonly string[]
}

/** The name in its own letters, and how sure they are. */
export async function readNameAgain(
  card: Grey,
  { runs, others, first, languages, mails }: Asked,
): Promise<{ readonly text: string; readonly sure: number }> {
  const pictures = await Promise.all(runs.map((run) => cutOut(card, run, others)))
  const again = await Promise.all(
    languages.map(async (one) => ({ ...one, words: await readIn(one.language, pictures) })),
  )
  const words = first.text.split(' ').map((text) => ({ text, sure: first.sure }))
  const readings: readonly NameReading[] = [
    { language: 'eng', isPointedTo: false, words },
    ...again.filter(
      ({ words: other, isPointedTo }) =>
        isSameButAccents(other, words) || (isPointedTo && isWellRead(other, words)),
    ),
  ]
  return vote(readings, mails)
}

async function readIn(
  language: Language,
  pictures: readonly Buffer[],
): Promise<readonly ReadWord[]> {
  const lines: LineRead[] = []
  for (const picture of pictures) lines.push(await recogniseLine(picture, language))
  return lines
    .flatMap(({ words }) => words)
    .filter(({ text }) => /[\p{L}\d]/u.test(text))
    .reduce<readonly ReadWord[]>(withWord, [])
}

/** What ends in a hyphen goes on in the next line. */
function withWord(words: readonly ReadWord[], next: ReadWord): readonly ReadWord[] {
  const last = words.at(-1)
  if (!last?.text.endsWith('-')) return [...words, next]
  const whole = { text: last.text + next.text, sure: Math.min(last.sure, next.sure) }
  return [...words.slice(0, -1), whole]
}

/** As many words, and most letters the same: another letter may be one that the first reading could not know. */
function isSameButAccents(one: readonly ReadWord[], other: readonly ReadWord[]): boolean {
  const [a, b] = [bare(one), bare(other)]
  return one.length === other.length && distance(a, b) <= Math.max(2, Math.floor(b.length * 0.34))
}

/** In a language that the card points to, all its words are clear; they may look like others in English. */
function isWellRead(one: readonly ReadWord[], other: readonly ReadWord[]): boolean {
  const isAsLong = Math.abs(bare(one).length - bare(other).length) <= 2
  return one.length === other.length && isAsLong && one.every(({ sure }) => sure >= 88)
}

function bare(words: readonly ReadWord[]): string {
  return fold(words.map(({ text }) => text).join('')).replace(/[^\p{L}]/gu, '')
}

function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [i, letter] of Array.from(one).entries()) {
    const next = [i + 1]
    for (const [j, against] of Array.from(other).entries())
      next.push(Math.min(row[j]! + (letter === against ? 0 : 1), row[j + 1]! + 1, next[j]! + 1))
    row = next
  }
  return row.at(-1)!
}
