// What was found in files, as text for people: a line for each of those who would be saved.
import { styleText } from 'node:util'
import type { Broken, PersonFound } from '#capture/found.ts'
import type { Invitation } from '#capture/invitation.ts'
import type { FileRead } from '#capture/read-file.ts'
import { sayMoment } from '#core/days/say-moment.ts'
import { parseMoment } from '#core/days/moment.ts'
import type { FileFound } from './file-found.ts'

export function sayFound(files: readonly FileFound[]): string {
  const read = files.flatMap(({ file, read }) => (read ? [sayFile(file, read)] : []))
  return [...read, `${sayOutcome(files)}\n`].join('\n')
}

function sayOutcome(files: readonly FileFound[]): string {
  const saved = files.flatMap(({ saved }) => saved ?? [])
  if (saved.length === 0) {
    const people = files.flatMap(({ read }) => read?.people.filter(({ shared }) => !shared) ?? [])
    return `${counted(people)} would be saved. Nothing was.`
  }
  const sum = (part: 'added' | 'known' | 'leftOut') =>
    saved.reduce((sum, one) => sum + one[part], 0)
  const left = sum('leftOut') > 0 ? `, ${sum('leftOut')} could not be kept` : ''
  return `${sum('added')} added, ${sum('known')} were here already${left}.`
}

function sayFile(file: string, { people, broken, invitation }: FileRead): string {
  const lines = [
    `${bold(file)}: ${counted(people)}`,
    ...(invitation ? sayInterview(invitation).map((line) => `  ${line}`) : []),
    ...table(people.map(cellsOf)),
    ...broken.map((part) => `  ${yellow(sayBroken(part))}`),
  ]
  return `${lines.join('\n')}\n`
}

function counted({ length }: readonly PersonFound[]): string {
  return length === 1 ? '1 person' : `${length} people`
}

function sayInterview({
  start,
  timeZone,
  proposed,
  asked,
  method,
  people,
}: Invitation): readonly string[] {
  const moment = parseMoment(start)?.moment
  const zone = timeZone ?? parseMoment(start)?.zone
  const when =
    moment !== undefined && zone !== undefined ? `${sayMoment(moment, zone)} (${zone})` : start
  const what = [proposed.position, proposed.company].filter(Boolean).join(', ')
  const kind = method === 'cancel' ? 'Interview called off' : 'Interview'
  return [
    [kind, what, when].filter(Boolean).join(' · '),
    ...people.flatMap(({ name, slot }) => (slot ? [`${slot.from}–${slot.until} ${name}`] : [])),
    ...asked.map(({ question }) => yellow(question)),
  ]
}

function cellsOf({ name, title, company, emails, phones, shared }: PersonFound): readonly string[] {
  const of = [title, company].filter(Boolean).join(', ')
  const note = shared ? ' (read by several people)' : ''
  return [(name || '(no name)') + note, of, emails.join(' '), phones.join(', ')]
}

/** Columns as wide as what stands in them, but for what is very long. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = [0, 1, 2].map((column) =>
    rows.reduce((width, row) => Math.min(widest, Math.max(width, row[column]!.length)), 0),
  )
  return rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  )
}

const widest = 40

function sayBroken({ line, sentence }: Broken): string {
  return line === undefined ? sentence : `Line ${line}: ${sentence}`
}

function bold(text: string): string {
  return styleText('bold', text, { stream: process.stdout })
}

function yellow(text: string): string {
  return styleText('yellow', text, { stream: process.stdout })
}
