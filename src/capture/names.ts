// Names as calendars carry them: turned round, quoted, with a title behind, or no more than an address.
import { fold } from '#core/words/fold.ts'
import { isPositionName } from './position-words.ts'

export type ReadName = { readonly name: string; readonly title?: string }

/** `"Ruiz, Ana (Plant Manager)"` is Ana Ruiz, Plant Manager; a mere address gives its proposal. */
export function readName(written: string): ReadName {
  const text = plain(written)
    .replace(/<[^<>]*>$|\[[^[\]]*\]$| via .*$/, '')
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
  if (/^\S+@\S+$/.test(text)) return { name: nameFromMail(text) }
  const [, before = text, inside] = /^([^()]*[^()\s])\s*\(([^()]*)\)$/.exec(text) ?? []
  const [said = '', ...behind] = before.split(/\s+[|–—/-]+\s+/)
  const [, name = said, after] = /^([^,]*),\s*(.*)$/.exec(said) ?? []
  const title = [inside, after, ...behind].find((one) => one && isPositionName(one))?.trim()
  const turned =
    after === undefined || after === title ? name : turnedRound(name, after.split(/\s*,\s*/))
  return { name: calm(turned.trim()), ...(title && { title }) }
}

/** `Ruiz` and what follows its comma: a first name, `Jr.`, degrees. */
function turnedRound(name: string, after: readonly string[]): string {
  const parts = after.filter((part) => !isDegree(part))
  const first = name.includes(' ') ? parts[0] : after[0]
  const suffix = parts.find(isSuffix)
  return [first === suffix ? '' : first, name, suffix].filter(Boolean).join(' ')
}

function isDegree(text: string): boolean {
  return (
    /^[A-Z]{2,}(?:[.-][A-Z]{2,})*[.-]?$|^(?:Ph\.?D|M\.?D|[MB]\.?(?:Sc|A|Eng)|Esq)\.?$/.test(text) &&
    !isSuffix(text)
  )
}

function isSuffix(text: string): boolean {
  return /^(?:[JS]r\.?|I{2,3}|IV)$/.test(text)
}

/** A name to propose for an address: `ana.ruiz@…` is Ana Ruiz. */
export function nameFromMail(mail: string): string {
  const [local = ''] = mail.split(/[@+]/)
  return local
    .split(/[._\d]+/)
    .filter(Boolean)
    .map((part) => part.replace(/(?<![\p{L}\p{M}])\p{Ll}/gu, (letter) => letter.toUpperCase()))
    .join(' ')
}

/** Without control characters and the marks that turn the direction of writing; white space single. */
export function plain(text: string): string {
  // Most texts are: letters without marks, a space between words.
  if (text === '' || /^[!-~]+(?: [!-~]+)*$/.test(text)) return text
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\p{Cs}\p{Co}]/gu, '')
    .trim()
}

/** Whether two names have the same words, in whichever order and however accented. */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [words(one), words(other)]
  return a.length > 0 && a.toSorted().join(' ') === b.toSorted().join(' ')
}

/** Whether the text says the name, in its order. */
export function saysName(text: string, name: string): boolean {
  const said = words(name)
  return said.length > 0 && ` ${words(text).join(' ')} `.includes(` ${said.join(' ')} `)
}

export function words(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter(Boolean)
}

/** Names in capitals throughout are someone's form, not their name. */
function calm(name: string): string {
  if (!/^\P{Ll}*\s\P{Ll}*$/u.test(name) || !/\p{Lu}{2}/u.test(name)) return name
  return name.replace(/(?<=\p{L})\p{Lu}/gu, (letter) => letter.toLowerCase())
}
