// Who and where, out of what a card says besides mails and numbers: the largest is the name or the company,
// the mail tells which; what stands below the name is the title.
import type { Contacts } from './card-contacts.ts'
import type { Run } from './card-lines.ts'
import { isAddress, joinAddress } from './card-address.ts'
import { legal, likeName, saysDomain, shareInMail } from './card-evidence.ts'
import { domainOf } from './mailbox.ts'
import { isPositionName } from './position-words.ts'

export type CardFields = {
  readonly name?: Placed
  readonly title?: Placed
  readonly company?: Placed
  readonly address?: { readonly lines: readonly string[]; readonly sure: number }
}

/** What stands where. `isBacked`: the mail or the site says the same. */
type Placed = {
  readonly text: string
  readonly runs: readonly Run[]
  readonly isBacked: boolean
  readonly sure: number
}

export function findFields({ rest, emails, web }: Contacts): CardFields {
  const mails = emails.map(({ value }) => value)
  const site = web?.replace(/^https?:\/+|^www\.|\/.*$/g, '')
  const domains = [...mails.map(domainOf), site].filter((one) => one !== undefined)
  const lines = stacked(rest.filter(({ text }) => /\p{L}{2}/u.test(text)))
  const largest = Math.max(1, ...lines.map(({ size }) => size))
  const inMail = (text: string) => Math.max(0, ...mails.map((mail) => shareInMail(text, mail)))

  const isCompany = ({ text }: Line) => saysDomain(text, domains) || legal.test(text)
  const name = best(
    lines.filter(({ text }) => likeName(text) > 0),
    1.2,
    (line) =>
      likeName(line.text) +
      3 * inMail(line.text) +
      1.5 * (line.size / largest) -
      (isCompany(line) ? 3 : 0) -
      (isPositionName(line.text) ? 1.5 : 0),
  )
  const isBelow = (line: Line) => name !== undefined && isTitleFor(line, name)
  const company = best(
    lines.filter((line) => line !== name && !isAddress(line.text)),
    0.4,
    (line) =>
      (saysDomain(line.text, domains) ? 3 : 0) +
      (legal.test(line.text) ? 2 : 0) +
      line.size / largest -
      (!isCompany(line) && (isBelow(line) || isPositionName(line.text)) ? 1.5 : 0),
  )
  const title = best(
    lines.filter((line) => line !== name && line !== company && !isAddress(line.text)),
    0.9,
    (line) => (isPositionName(line.text) ? 1 : 0) + (isBelow(line) ? 1 : 0),
  )
  const taken = [name, company, title].flatMap((line) => line?.runs ?? [])
  const address = joinAddress(rest.filter((run) => !taken.includes(run)))
  return {
    ...(name && { name: placed(name, inMail(name.text) >= 0.5) }),
    ...(title && { title: placed(title, isPositionName(title.text)) }),
    ...(company && { company: placed(company, saysDomain(company.text, domains)) }),
    ...(address && { address }),
  }
}

type Line = Run & { readonly runs: readonly Run[] }

function placed({ text, runs, sure }: Line, isBacked: boolean): Placed {
  return { text: text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.)]+$/gu, ''), runs, isBacked, sure }
}

/** A name or a company too long for one line goes on right below, as large. */
function stacked(runs: readonly Run[]): readonly Line[] {
  const lines: Line[] = []
  for (const run of runs) {
    const above = lines.findIndex((line) => goesOn(line, run))
    const line = above >= 0 ? lines[above]! : undefined
    if (line)
      lines[above] = {
        ...line,
        text: line.text.endsWith('-') ? line.text + run.text : `${line.text} ${run.text}`,
        bottom: run.bottom,
        right: Math.max(line.right, run.right),
        left: Math.min(line.left, run.left),
        runs: [...line.runs, run],
        sure: Math.min(line.sure, run.sure),
      }
    else lines.push({ ...run, runs: [run] })
  }
  return lines
}

function goesOn(line: Line, run: Run): boolean {
  const size = Math.min(line.size, run.size)
  const isNear = run.top - line.bottom < size * 0.55 && run.top > line.bottom - size * 0.6
  const isAligned = [
    line.left - run.left,
    line.right - run.right,
    (line.left + line.right - run.left - run.right) / 2,
  ].some((gap) => Math.abs(gap) < size * 0.5)
  const isAlike = Math.max(line.size, run.size) < size * 1.28
  if (!isNear || !isAligned || !isAlike) return false
  const isLarge =
    line.size > 36 && Math.max(line.size, run.size) < size * 1.15 && !isPositionName(run.text)
  const isOpen = /[&,]$|\b(?:and|of|the|und|für|de|der)$/i.test(line.text) || legal.test(run.text)
  const whole = `${line.text} ${run.text}`
  return (
    line.text.endsWith('-') ||
    ((isOpen || isLarge) && !/\d/.test(whole) && whole.split(' ').length <= 6)
  )
}

/** The one that scores most, where that is at least `least`. */
function best<T>(list: readonly T[], least: number, scoreOf: (one: T) => number): T | undefined {
  const [first] = list
    .map((one) => ({ one, score: scoreOf(one) }))
    .toSorted((one, other) => other.score - one.score)
  return first && first.score >= least ? first.one : undefined
}

/** Whether a line stands right below the name, smaller. */
function isTitleFor(line: Run, name: Line): boolean {
  const gap = line.top - name.bottom
  const isBelow = gap > -name.size * 0.3 && gap < name.size * 1.1
  return isBelow && line.size < name.size * 1.02 && line.left < name.right && line.right > name.left
}
