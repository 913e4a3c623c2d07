// What is found by typing: words, each by how it begins. Scripts that set no blanks between their words are taken
// letter by letter, so that a name is found by any part of it.
import { fold } from '../words/fold.ts'
import { digitsOf, someDigits } from '../words/same-number.ts'

/** The words of a text as they are kept to be found by: `Jean-Luc O’Hara` is `jean luc jeanluc o hara ohara`. */
export function tokensOf(text: string): string {
  const tokens: string[] = []
  for (const [word] of foldedFor(text).matchAll(words)) {
    const parts = partsOf(word)
    tokens.push(...parts)
    // Whoever types it without its hyphen finds it too.
    if (parts.length > 1 && !unspaced.test(word)) tokens.push(cut(parts.join('')))
    if (tokens.length > most) break
  }
  return tokens.slice(0, most).join(' ')
}

/** An email is found by the words before its @, and by how it or its host begins. */
export function tokensOfEmail(email: string): string {
  const [user = '', host = ''] = email.split('@')
  return [tokensOf(user), squeezed(user + host), squeezed(host)].filter(isThere).join(' ')
}

/** A number is found by any four of its digits or more, in whatever writing. */
export function tokensOfPhone(phone: string): string {
  const digits = digitsOf(phone).slice(0, 20)
  const from = Array.from({ length: Math.max(digits.length - 3, 0) }, (_, at) => digits.slice(at))
  return from.join(' ')
}

export type Asked = {
  /** Each begins a word of what is looked for. */
  readonly tokens: readonly string[]
  /** Tokens that stand side by side in it. */
  readonly runs: readonly string[]
  /** Digits of a number that was typed. */
  readonly digits?: string | undefined
}

/** `undefined` where nothing was typed that one could look for. */
export function askedBy(typed: string): Asked | undefined {
  const asked = typed.slice(0, 200).split(/\s+/).filter(isThere).slice(0, 8).map(askedByWord)
  const tokens = [...new Set(asked.flatMap(({ tokens }) => tokens))].slice(0, 16)
  if (tokens.length === 0) return undefined
  return { tokens, runs: asked.flatMap(({ runs }) => runs), digits: someDigits(typed) }
}

/** Whether so little was typed that every text would have it. */
export function isOneLetter({ tokens }: Asked): boolean {
  return tokens.every((token) => token.length === 1 && !unspaced.test(token))
}

function askedByWord(word: string): Pick<Asked, 'tokens' | 'runs'> {
  if (word.includes('@')) return { tokens: [squeezed(word)].filter(isThere), runs: [] }
  const found = Array.from(foldedFor(word).matchAll(words), ([word]) => word)
  const runs = found.flatMap((word) => word.match(unspacedRuns) ?? [])
  return {
    tokens: found.flatMap(partsOf),
    runs: runs.map((run) => partsOf(run).join(' ')).filter((run) => run.includes(' ')),
  }
}

/** A sigma at the end of a word is written in another way. */
export function foldedFor(text: string): string {
  return fold(text).replaceAll('ς', 'σ')
}

function partsOf(word: string): readonly string[] {
  return Array.from(word.matchAll(parts), ([part]) => cut(part))
}

function squeezed(text: string): string {
  return cut(foldedFor(text).replace(/[^\p{L}\p{N}]/gu, ''))
}

/** Longer than any word; pasted lines of letters are no words. */
function cut(token: string): string {
  return Array.from(token).slice(0, 40).join('')
}

function isThere(text: string): boolean {
  return text !== ''
}

/** More words than any note has. */
const most = 20_000

/** Also parts joined by a hyphen or an apostrophe. */
const words = /[\p{L}\p{N}]+(?:[-‐‑'’ʼ][\p{L}\p{N}]+)*/gu

/** Folding takes a Korean syllable apart: its letters belong together. */
const letter =
  '[\\u1100-\\u115f][\\u1160-\\u11ff]*|' +
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々' +
  '\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]'

const parts = new RegExp(`${letter}|(?:(?!${letter})[\\p{L}\\p{N}])+`, 'gu')
const unspaced = new RegExp(letter, 'u')
const unspacedRuns = new RegExp(`(?:${letter})+`, 'gu')
