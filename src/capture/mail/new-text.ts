// What is new in a mail, and what is not: quotes between and below, the lines above them, footers of lists.
import { findOlderMail } from './older-mail.ts'
import { linesOfQuoteLine } from './quote-line.ts'

export type Cut = { readonly fresh: string; readonly rest: string }

export function cutQuotes(text: string): Cut {
  const all = text.slice(0, longestText).split('\n')
  const lines = all.slice(0, mostLines)
  const older = findOlderMail(lines) ?? lines.length
  const [fresh, rest]: [string[], string[]] = [[], []]
  let at = 0
  while (at < older) {
    const end = endOfQuote(lines, at, older)
    if (end > at) {
      rest.push(...rulesBelow(fresh))
      rest.push(...lines.slice(at, end))
      at = end
    } else fresh.push(lines[at++]!)
  }
  const footer = footerOf(fresh)
  rest.push(...fresh.splice(footer), ...lines.slice(older), ...all.slice(mostLines))
  return { fresh: trimmed(fresh), rest: trimmed(rest) }
}

const longestText = 200_000
const mostLines = 4_000

/** A line drawn above a quote is none of the text. */
function rulesBelow(fresh: string[]): readonly string[] {
  const last = fresh.findLastIndex((line) => line.trim() !== '' && !/^\s*_{5,}\s*$/.test(line))
  return fresh.splice(last + 1)
}

/** Where what is quoted from this line on ends; the line itself where nothing is. */
function endOfQuote(lines: readonly string[], at: number, older: number): number {
  if (isQuoted(lines[at]!)) return endOfQuoted(lines, at, older)
  const count = linesOfQuoteLine(lines, at)
  if (count === 0) return at
  const next = lines.findIndex((line, index) => index >= at + count && line.trim() !== '')
  if (next < 0 || next >= older) return older
  // Without marks nobody can tell where the quote ends: all of it is one.
  return isQuoted(lines[next]!) ? endOfQuoted(lines, next, older) : older
}

/** Programs break long lines of a quote, so that a short piece may stand between without a mark. */
function endOfQuoted(lines: readonly string[], from: number, older: number): number {
  let end = from
  for (let at = from; at < older; at += 1) {
    if (isQuoted(lines[at]!)) end = at + 1
    else if (lines[at]!.trim() === '') continue
    else if (!isBroken(lines, at)) break
  }
  return end
}

function isBroken(lines: readonly string[], at: number): boolean {
  const [before, after] = [lines[at - 1] ?? '', lines[at + 1] ?? '']
  return isQuoted(before) && isQuoted(after) && before.length > 65 && lines[at]!.trim().length < 15
}

function isQuoted(line: string): boolean {
  return /^\s{0,3}>/.test(line)
}

/** Lists put a line and their name below each mail. */
function footerOf(lines: readonly string[]): number {
  const at = lines.findLastIndex((line) => /^_{2,60}\s*$|^-{20,}\s*$/.test(line))
  if (at < 0 || lines.length - at > 12) return lines.length
  const below = lines.slice(at + 1).join('\n')
  return /mailing list|list(?:e|a)? (?:info|de)|unsubscribe|\/listinfo\//i.test(below)
    ? at
    : lines.length
}

function trimmed(lines: readonly string[]): string {
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '')
}
