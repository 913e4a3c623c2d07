// Reads the name on a card once more, alone and in the languages it may be of: English has no ř and no ł.
import { fold } from '#core/words/fold.ts'
import type { Run } from './card-lines.ts'
import { elsewhere } from './card-languages.ts'
import { shareInMail } from './card-evidence.ts'
import { cutOut, type Grey } from './card-picture.ts'
import { recogniseLine, type Language } from './recognise.ts'

type Reading = { readonly text: string; readonly sure: number; readonly score: number }

/** The name in its own letters, and how sure they are. */
export async function readNameAgain(
  card: Grey,
  runs: readonly Run[],
  first: { readonly text: string; readonly sure: number },
  pointedTo: readonly Language[],
  mails: readonly string[],
): Promise<{ readonly text: string; readonly sure: number }> {
  const languages = pointedTo.length > 0 ? pointedTo : elsewhere
  const pictures = await Promise.all(runs.map((run) => cutOut(card, run)))
  const again = await Promise.all(languages.map((language) => readIn(language, pictures)))
  const more = pointedTo.length > 0 ? pointedAt : others
  const readings = [
    scored(first, 0, mails),
    ...again
      .filter(({ text }) => isSameButAccents(text, first.text))
      .map((reading) => scored(reading, more, mails)),
  ]
  return readings.toSorted((one, other) => other.score - one.score)[0]!
}

// Whom the card itself points to is believed before the first reading, whose letters are too few.
const pointedAt = 12
const others = 4

async function readIn(language: Language, pictures: readonly Buffer[]) {
  const lines = []
  for (const picture of pictures) lines.push(await recogniseLine(picture, language))
  return {
    text: lines
      .map(({ text }) => text)
      .reduce((all, line) => (all.endsWith('-') ? all + line : `${all} ${line}`)),
    sure: Math.min(...lines.map(({ sure }) => sure)),
  }
}

function scored(
  { text, sure }: { readonly text: string; readonly sure: number },
  more: number,
  mails: readonly string[],
): Reading {
  const backed = Math.max(0, ...mails.map((mail) => shareInMail(text, mail)))
  return { text, sure, score: sure + more + backed * 15 }
}

/** As many words, and most letters the same: another letter may be one that the first reading could not know. */
function isSameButAccents(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)]
  if (one.split(' ').length !== other.split(' ').length) return false
  return distance(a, b) <= Math.max(2, Math.floor(b.length * 0.34))
}

function bare(text: string): string {
  return fold(text).replace(/[^\p{L}]/gu, '')
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
