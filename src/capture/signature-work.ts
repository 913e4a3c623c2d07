// What somebody does and where, from the pieces of their signature.
import { fold } from '#core/words/fold.ts'
import { isCompanyName } from './company-words.ts'
import { companyLabel, domainOf } from './mailbox.ts'
import { isPositionName } from './position-words.ts'
import type { Named } from './signature-name.ts'
import type { Piece } from './signature-pieces.ts'
import { stripped } from './stripped.ts'

export type Work = { readonly title?: string; readonly company?: string }

export function workAmong(
  pieces: readonly Piece[],
  named: Named | undefined,
  mail: string | undefined,
): Work {
  const rest = restOf(pieces, named)
  const first = rest.findIndex(({ text }) => isTitle(text))
  const title = first < 0 ? undefined : rest[first]!.text
  const [, before, behind] =
    /^(.{2,80}?)(?:\s+(?:at|@|bei|chez|en)\s+|,\s+)(\p{Lu}.{1,80})$/u.exec(title ?? '') ?? []
  const joined = /\s(?:at|@|bei|chez)\s/.test(title ?? '')
  const others = rest.filter((_, at) => at !== first)
  const company = bestCompany(others, { named, first: rest[first], mail })
  if (
    before &&
    behind &&
    isPositionName(before) &&
    (joined || isOwn(behind, mail) || (!company && !isDepartment(behind)))
  )
    return { title: before, company: behind }
  return { ...(title && { title }), ...(company && { company }) }
}

/** Without the name and what is no text: numbers, addresses, links, the labels before them. */
function restOf(pieces: readonly Piece[], named: Named | undefined): readonly Piece[] {
  const from = named ? pieces[named.at] : undefined
  return pieces.flatMap((piece) => {
    const text = piece === from ? (named?.behind ?? '') : bare(piece.text)
    return /\p{L}{2}/u.test(text) && !social.test(text) ? { ...piece, text } : []
  })
}

function bare(text: string): string {
  const words = text
    .split(' ')
    .filter(
      (word) =>
        !/.@.|^https?:|^www\./i.test(word) && !/^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/|$)/.test(word),
    )
    .join(' ')
    .replace(labelledNumber, ' ')
    .replace(/\(?\+?\d[\d\s()./-]{5,}\d/g, ' ')
  return stripped(words, /[\s,;:|–—-]/).replace(/ {2,}/g, ' ')
}

const labelledNumber =
  /[[(]?(?<![\p{L}])(?:t|m|p|o|d|c|f|h|e|w|tel|tél|ph|phone|telephone|téléphone|telefon|teléfono|mobil|mobile|móvil|cell|direct|office|main|port|portable|handy|fax|telefax|store|email|e-mail|mail|web|ext)(?:[.:)\]]{1,2}|(?= *[+(\d])| ?:)\s*(?:\(?\+?\d[\d\s()./-]{4,}\d)?(?:\s*(?:x|ext\.?)\s*\d+)?/giu
const social =
  /^(?:linkedin|instagram|facebook|twitter|x|youtube|website|web|office|fax|tel|mobile|book|visit|join|follow|read|sent|subject|to|date)\b(?!.* (?:manager|clerk|assistant|administrator|coordinator))/i

function isTitle(text: string): boolean {
  return (
    isPositionName(text.split(/\s+(?:at|@|bei|chez)\s+/)[0]!) &&
    !isCompanyOnly(text) &&
    !/[.!?]$/.test(text)
  )
}

function isCompanyOnly(text: string): boolean {
  return /\b(?:GmbH|AG|KG|Inc|LLC|Ltd|SAS|S\.L|Corp)\b/.test(text) && !/,| at | @ /.test(text)
}

type Clues = {
  readonly named: Named | undefined
  readonly first: Piece | undefined
  readonly mail: string | undefined
}

function bestCompany(rest: readonly Piece[], { named, first, mail }: Clues): string | undefined {
  let best: { readonly text: string; readonly score: number } | undefined
  for (const [at, { text, line }] of rest.slice(0, 40).entries()) {
    if (!isPlausible(text)) continue
    const near = first !== undefined && line >= first.line && line - first.line <= 2
    const score =
      (isOwn(text, mail) ? 5 : 0) +
      (isCompanyName(text) ? 3 : 0) +
      (near ? 2 : 0) +
      (named && at === 0 ? 1 : 0) -
      at / 100
    if (score >= 1 && score > (best?.score ?? 0)) best = { text, score }
  }
  return best?.text
}

function isPlausible(text: string): boolean {
  const words = text.split(' ')
  return (
    words.length <= 8 &&
    text.length <= 80 &&
    /^[\p{Lu}\d]/u.test(text) &&
    !/[!?:]|\d{4,}/.test(text) &&
    !isDepartment(text) &&
    (!isPositionName(text) || isCompanyName(text))
  )
}

/** Whether the company's name is the one in the mail address: `halvorsen-paper.example` is Halvorsen Paper. */
function isOwn(text: string, mail: string | undefined): boolean {
  const label = companyLabel(domainOf(mail) ?? '')?.replace(/[^a-z\d]/g, '')
  const letters = fold(text).replace(/[^a-z\d]/g, '')
  if (!label || label.length < 3 || letters.length < 3) return false
  return (
    letters.includes(label) ||
    label.includes(letters) ||
    fold(text)
      .split(/[^a-z\d]+/)
      .some((word) => word.length > 4 && label.includes(word))
  )
}

function isDepartment(text: string): boolean {
  return /^(?:talent acquisition|supply chain|human resources|hr|people(?: & culture| and culture| operations)?|finance|marketing|sales|operations|engineering|legal|it|procurement|payroll|customer (?:service|success)|recruiting|recruitment|personal|einkauf|vertrieb|north america|emea|[a-z ]+ department|department of .*)$/i.test(
    text,
  )
}
