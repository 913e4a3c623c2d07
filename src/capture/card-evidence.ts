// What speaks for a line of a card being a name or a company.
import { fold } from '#core/words/fold.ts'
import { companyLabel } from './mailbox.ts'

/** From 0 to 1: two to five words that begin with capitals, and no digits. */
export function likeName(text: string): number {
  const words = text.split(' ')
  if (/[\d@/|:_&]/.test(text) || words.length < 2 || words.length > 6 || text.length > 45) return 0
  const named = words.filter(
    (word) => /^(?:\p{Lu}|\P{Ll}+$)/u.test(word) || particles.has(word.toLowerCase()),
  )
  return (
    named.length / words.length -
    (words.some((word) => word.length > 1 && /\p{L}/u.test(word)) ? 0 : 1)
  )
}

/** Words inside a name that begin small. */
const particles = new Set(
  'de der den van von da do dos di la le du el al bin y e zu ter ten'.split(' '),
)
/** What tells a company by its words. */
export const legal =
  /(?<![\p{L}])(?:inc|llc|llp|ltd|limited|gmbh|ag|kg|se|sa|sas|sarl|srl|spa|as|a\/s|aps|ab|oy|bv|nv|plc|corp|corporation|company|co|group|holdings?|partners|associates|university|college|institute|foundation|bank|hospital|labs?|studios?|agency|consulting|solutions|technologies|systems|industries|logistics|robotics|analytics|design)\.?$|^(?:university|college|institute|bank) of|^the \p{Lu}|&/iu

function letters(text: string): string {
  return fold(text)
    .replace(/ł/g, 'l')
    .replace(/[øö]/g, 'o')
    .replace(/[^\p{L}\d]/gu, '')
}

/** Whether a domain is made of the text's words. */
export function saysDomain(text: string, domains: readonly string[]): boolean {
  const said = letters(text.replace(legal, ''))
  const whole = letters(text)
  return domains.some((domain) => {
    const label = letters(companyLabel(domain) ?? '')
    return (
      label.length >= 3 &&
      said.length >= 3 &&
      (whole.includes(label) ||
        label.includes(said) ||
        (said.length >= 5 && label.startsWith(said.slice(0, 5))))
    )
  })
}

/** How much of the part before the @ a name explains, from 0 to 1. */
export function shareInMail(text: string, mail: string): number {
  const local = letters((mail.split('@')[0] ?? '').replace(/[._\d-]/g, ''))
  const words = text
    .split(/[\s.-]+/)
    .map(letters)
    .filter(Boolean)
  if (local.length < 2) return 0
  const [first = '', last = ''] = [words[0], words.at(-1)]
  if (local === first + last || local === last + first) return 1
  if ([first[0] + last, last + first[0], first + last[0]].includes(local)) return 1
  const explained = words
    .filter((word) => word.length > 2 && local.includes(word))
    .reduce((sum, word) => sum + word.length, 0)
  return Math.min(1, explained / local.length)
}
