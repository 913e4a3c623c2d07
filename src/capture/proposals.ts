// Company and position, as far as summary, text and addresses tell them. Proposed, for the candidate to confirm.
import { companyLabel, domainOf } from './mailbox.ts'
import { signedCompany } from './mentions.ts'
import { words } from './names.ts'
import { isPositionName, speaksOfInterview, withoutMeeting } from './position-words.ts'

export type Proposed = { readonly company?: string; readonly position?: string }

/** `mails` are those of the others, who sent it first; `names` those of everybody, the candidate's too. */
export function proposals(of: {
  readonly summary: string
  readonly written: string
  readonly mails: readonly string[]
  readonly names: readonly string[]
}): Proposed {
  const summary = of.summary
    .slice(0, longestRead)
    .replace(
      /^(?:\s*(?:re|fw|fwd|aw|wg|invitation|updated invitation|cancell?ed(?: event)?|accepted|tentative|einladung|abgesagt)\s*:\s*)+/i,
      '',
    )
  const parts = summary
    .split(
      /\s+[-–—|/·•~]+\s+|\s*[:;()[\]]\s*|\s+(?:<>|x|@|at|with|mit|chez)\s+|\s*(?<![\p{L}-])(?:for|für|pour)\s+(?:the\s+|our\s+|an?\s+)?/iu,
    )
    .map((part) => withoutMeeting(part.replace(/\s+(?:role|position|opening|job)$/i, '')))
    .filter((part) => part !== '' && !isPeople(part, of.names))
  const company = companyOf(of, parts)
  const others = parts.filter((part) => !company || !isOf(part, company))
  const position =
    others.find(isPositionName) ??
    describedPosition(of.written) ??
    (speaksOfInterview(summary)
      ? others.find((part) => /\p{L}{2}/u.test(part) && part.length <= 80)
      : undefined)
  return { ...(company && { company }), ...(position && { position }) }
}

const longestRead = 300

function companyOf(
  { summary, written, mails }: { summary: string; written: string; mails: readonly string[] },
  parts: readonly string[],
): string | undefined {
  const labels = mails
    .map((mail) => companyLabel(domainOf(mail) ?? ''))
    .filter((label) => label !== undefined)
  const signed = signedCompany(written)
  for (const label of labels) {
    const spelled = spelling(label, [
      ...parts,
      ...(signed ? [signed] : []),
      summary,
      written.slice(0, 5_000),
    ])
    if (spelled) return spelled
  }
  return signed ?? (labels[0] && titled(labels[0]))
}

/** How the text itself writes the name that stands run together in a domain: `northgate-clinic` is “Northgate Clinic”. */
function spelling(label: string, texts: readonly string[]): string | undefined {
  const letters = Array.from(label).filter((letter) => /[\p{L}\p{N}]/u.test(letter))
  if (letters.length < 3 || letters.length > 63) return undefined
  const name = new RegExp(
    `(?<![\\p{L}\\p{N}@./-])${letters.join("[ .&'’-]{0,3}")}(?![\\p{L}\\p{N}@]|\\.\\p{L})`,
    'iu',
  )
  const found = texts
    .map((text) => name.exec(text)?.[0])
    .find((text) => text && /\p{Lu}/u.test(text))
  return found
}

function titled(label: string): string {
  if (label.length <= 3) return label.toUpperCase()
  return label
    .split('-')
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join(' ')
}

/** `the Maintenance Planner role`, `the position of Maintenance Planner`. */
function describedPosition(written: string): string | undefined {
  const text = written.slice(0, 5_000)
  const name =
    "\\p{Lu}[\\p{L}\\p{N}&/'’+#.-]*(?: (?:(?:of|and|for|in|&) )?\\p{Lu}[\\p{L}\\p{N}&/'’+#-]*){0,6}"
  return (
    new RegExp(`\\b(?:the|our|an?) (${name}) (?:role|position|opening|vacancy|job)\\b`, 'u').exec(
      text,
    )?.[1] ??
    new RegExp(`\\b(?:position|role|job) (?:of|as) (?:an? |the )?(${name})`, 'u').exec(text)?.[1] ??
    new RegExp(`\\b[Ii]nterview for (?:the |our |an? )?(${name})`, 'u').exec(text)?.[1]
  )
}

function isPeople(part: string, names: readonly string[]): boolean {
  const known = new Set([...names.flatMap(words), 'and', 'und', 'et'])
  return words(part).every((word) => known.has(word))
}

function isOf(part: string, company: string): boolean {
  const [one, other] = [words(part).join(''), words(company).join('')]
  return one === other || (one.startsWith(other) && !isPositionName(part))
}
