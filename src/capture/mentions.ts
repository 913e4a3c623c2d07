// What the text of an invitation says about its people: titles, phone numbers, the signature at its end.
import type { Person } from './people.ts'
import { isSameName } from './names.ts'
import { isPositionName } from './position-words.ts'

/** The person with the title and phone number that the text gives them; the writer's own are “me”. */
export function withMentions(person: Person, written: string, isWriter: boolean): Person {
  const title = person.title ?? titleIn(written, person.name)
  const phone =
    person.phone ??
    phoneBelow(written, person.name) ??
    (isWriter ? writersPhone(written) : undefined)
  return { ...person, ...(title && { title }), ...(phone && { phone }) }
}

/** The company of a signature: `Talent Partner, Halvorsen Paper`. */
export function signedCompany(written: string): string | undefined {
  for (const line of written.split('\n').slice(-12)) {
    const [title = '', company = ''] = line.split(/,\s+|\s+(?:at|[|–—-])\s+/)
    if (
      line.length <= 100 &&
      !/[.!?:]$/.test(line) &&
      isPositionName(title) &&
      isCompany(company)
    ) {
      return company.trim()
    }
  }
  return undefined
}

function isCompany(text: string): boolean {
  return /^[\p{Lu}\d]/u.test(text) && !isPositionName(text) && text.split(' ').length <= 5
}

function titleIn(written: string, name: string): string | undefined {
  const said = escaped(name)
  const candidates = [
    new RegExp(
      `${said}\\s?(?:,|\\(|–|—| -)\\s*(?:our|the|an?)?\\s*([^\\n,;.()–—]{2,60})`,
      'iu',
    ).exec(written)?.[1],
    signature(written, name)[0]?.split(/,\s+|\s+(?:at|[|–—-])\s+/)[0],
    new RegExp(`(?:our|the|with) ((?:\\p{Lu}[\\p{L}&/-]*,? ){1,5})${said}`, 'u').exec(written)?.[1],
  ]
  return candidates
    .find((text) => text && isPositionName(text))
    ?.replace(/[, ]+$/, '')
    .trim()
}

/** The lines under a line that is but the person's name, up to a blank one. */
function signature(written: string, name: string): string[] {
  const lines = written.split('\n').map((line) => line.trim())
  const at = lines.findLastIndex((line) => isSameName(line.replace(/\([^()]*\)$/, ''), name))
  if (at < 0) return []
  const below = lines.slice(at + 1, at + 7)
  const blank = below.indexOf('')
  return blank < 0 ? below : below.slice(0, blank)
}

function phoneBelow(written: string, name: string): string | undefined {
  for (const line of signature(written, name)) {
    const found = line.length < 80 && !/fax/i.test(line) ? phoneIn(line) : undefined
    if (found) return found
  }
  return undefined
}

function writersPhone(written: string): string | undefined {
  const near = /\b(?:call|text|phone|ring|reach|contact|tele?phone)\s+me\b[^\n]{0,120}/iu.exec(
    written,
  )?.[0]
  return (near && phoneIn(near)) || undefined
}

function phoneIn(text: string): string | undefined {
  const found = /(?:\+|\(?\d)[\d\s()./-]{5,24}\d(?:\s*(?:x|ext\.?)\s*\d{1,6})?/i.exec(text)?.[0]
  const digits = found?.replace(/(?:x|ext).*$/i, '').replace(/\D/g, '').length ?? 0
  if (
    found === undefined ||
    digits < 7 ||
    digits > 15 ||
    /^\d{4}-\d\d-\d\d|^\d\d?[./]\d\d?[./]\d{4}/.test(found)
  )
    return undefined
  return found.trim()
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
}
