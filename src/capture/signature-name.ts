// Whose signature it is: the piece that reads as a name and fits the mail address and its place.
import { fold } from '#core/words/fold.ts'
import { isCompanyName } from './company-words.ts'
import { companyLabel, domainOf } from './mailbox.ts'
import { isSameName, nameFromMail, readName, words } from './names.ts'
import { isPositionName } from './position-words.ts'
import type { Piece } from './signature-pieces.ts'

export type Named = {
  readonly name: string
  /** What stood behind the name in its piece: `Ana Ruiz, Plant Manager`. */
  readonly behind: string
  /** Its place among the pieces. */
  readonly at: number
}

export function nameAmong(pieces: readonly Piece[], mail: string | undefined): Named | undefined {
  let best: (Named & { score: number }) | undefined
  for (const [at, { text }] of pieces.slice(0, mostPieces).entries()) {
    const split = splitName(text, mail, pieces[at + 1]?.text ?? '')
    if (!split) continue
    const score = scoreOf(split.name, { at, pieces, mail }) - at / 100
    if (score > (best?.score ?? 0)) best = { ...split, at, score }
  }
  return best ? { name: best.name, behind: best.behind, at: best.at } : nameInSentence(pieces, mail)
}

/** Nobody is named further down than that. */
const mostPieces = 60

/** The name a piece begins with, and what follows behind a comma; `undefined` where it begins with none. */
function splitName(
  text: string,
  mail: string | undefined,
  next: string,
): Omit<Named, 'at'> | undefined {
  if (text.length > longestLine) return undefined
  const bare = text
    .replace(/^(?:from|von|de|name) ?: */i, '')
    .replace(/<?[^\s<>]+@[^\s<>]+>?|\(?\+?\d[\d\s()./-]*$/g, '')
    .replace(/^["'“”]+|["'“”]+$|[\s:,]+$/g, '')
    .trim()
  if (bare.length > 120 || bare === '') return undefined
  const [first = '', ...rest] = bare.split(/,\s+/)
  const turned = rest.length === 1 && !first.includes(' ') && isName(`${rest[0]} ${first}`)
  if (turned) return { name: calmed(readName(bare).name), behind: '' }
  // Some family names are trades: Julia Cook, Amir Baker.
  const trade = fitsMail(first, mail) || isPositionName(next)
  if (!isName(first) && !(trade && isNameShaped(first))) return undefined
  const behind = rest.filter(
    (part) => !/^[\p{Lu}\d.-]{2,12}$|^(?:Ph\.?D|M\.?D|Esq|Jr|Sr)\.?$/u.test(part),
  )
  return { name: calmed(readName(first).name), behind: behind.join(', ') }
}

/** Two to five words that begin with capitals, none of them of a position, a company or a place. */
function isName(text: string): boolean {
  return isNameShaped(text) && !isPositionName(text)
}

function isNameShaped(text: string): boolean {
  const parts = text.split(' ')
  if (parts.length < 2 || parts.length > 5 || text.length > 60) return false
  if (isCompanyName(text) || /\d|[@/:!?&()]/.test(text)) return false
  if (parts.some((part) => noName.has(fold(part)))) return false
  return parts.every(
    (part) => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(part) || particles.has(part.toLowerCase()),
  )
}

const particles = new Set(
  'de da do dos das del della di du la le van von der den ter ten zu bin ibn al el y e af'.split(
    ' ',
  ),
)
const noName = new Set(
  (
    'the and for with our your you we us my dear hello hi thanks thank best kind warm regards visit join follow book please talent ' +
    'acquisition resources human people operations office phone mobile tel fax email website linkedin instagram facebook twitter ' +
    'youtube main direct page street road avenue team department grüße grusse from sent subject date learn read click here'
  ).split(' '),
)

type Setting = {
  readonly at: number
  readonly pieces: readonly Piece[]
  readonly mail: string | undefined
}

function scoreOf(name: string, { at, pieces, mail }: Setting): number {
  const next = pieces[at + 1]?.text ?? ''
  const label = companyLabel(domainOf(mail) ?? '')
  const isCompany = label !== undefined && label.length > 3 && sameLetters(name, label)
  return (
    1 +
    (fitsMail(name, mail) ? 5 : 0) +
    (at === 0 ? 1 : 0) +
    (isPositionName(next.split(/,| at | @ /)[0]!) ? 2 : 0) -
    (isCompany ? 4 : 0)
  )
}

/** `ana.ruiz@`, `aruiz@`, `ruiz@` and `ana@` fit Ana Ruiz. */
function fitsMail(name: string, mail: string | undefined): boolean {
  if (mail === undefined) return false
  if (isSameName(name, nameFromMail(mail))) return true
  const local = fold(mail.split(/[@+]/)[0]!).replace(/[^a-z]/g, '')
  const said = words(name)
    .map((word) => word.replace(/[^a-z]/g, ''))
    .filter(Boolean)
  const family = said.at(-1) ?? ''
  const first = said.at(0) ?? ''
  return (family.length > 2 && local.includes(family)) || (first.length > 1 && local === first)
}

function sameLetters(name: string, label: string): boolean {
  const letters = fold(name).replace(/[^a-z\d]/g, '')
  return letters.includes(label.replace(/-/g, '')) || label.replace(/-/g, '').includes(letters)
}

/** In running text a name is one only where it fits the mail address. */
function nameInSentence(pieces: readonly Piece[], mail: string | undefined): Named | undefined {
  for (const [at, { text }] of pieces.slice(0, mostPieces).entries()) {
    const found = text
      .slice(0, 1_000)
      .match(/\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+){1,3}/gu)
      ?.find((name) => fitsMail(name, mail) || (pieces.length === 1 && isName(name)))
    if (found) return { name: calmed(found), behind: '', at }
  }
  return undefined
}

/** A family name in capitals beside a first name in small letters is how some countries write it. */
function calmed(name: string): string {
  if (!/\p{Ll}/u.test(name)) return name
  return name.replace(/(?<![\p{L}.])\p{Lu}{3,}(?:['’-]\p{Lu}{2,})*(?!\p{L})/gu, (part) =>
    /^I{2,3}$/.test(part)
      ? part
      : part.replace(/(?<=\p{L})\p{Lu}/gu, (letter) => letter.toLowerCase()),
  )
}

/** With a mail and a number beside the name. */
const longestLine = 400
