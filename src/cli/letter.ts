// A note to somebody as a file: to print, to finish, or to send. Of somebody kept here, or from a case file alone.
import { readCase } from '#core/case/read-case.ts'
import type { Finding } from '#core/checks/check.ts'
import { printDay } from '#core/days/day.ts'
import { Problem } from '#core/problem.ts'
import { isCaseFile, machineNow, readCaseFile, readNow } from './case-file.ts'
import { letterAsked, type LetterFlags } from './letter-asked.ts'
import { addressedTo, composedFor, type Composed } from './letter-composed.ts'
import { formats } from './letter-formats.ts'
import type { Context } from './pieces.ts'
import { writeOut } from './write-out.ts'

export async function letter(this: Context, flags: LetterFlags, file: string): Promise<void> {
  if (!isCaseFile(file)) {
    const { data, json, format, output, force, kind, application } = flags
    const { letterKept } = await import('./words/letter-kept.ts')
    const asked = { whom: file, format, output, force, kind, application }
    return letterKept(this, { data, json }, asked)
  }
  const asked = letterAsked(flags)
  const json = await readCaseFile(file)
  const { case: kase, unknownKeys } = readCase(json, readNow(flags.now, json, machineNow))
  const { stdout, stderr } = this.process
  for (const key of unknownKeys) stderr.write(`${key} is not known here; ignored.\n`)

  const { channel, make } = formats[asked.format]
  const made = channel ? composedFor(kase, asked, channel) : addressedTo(kase, asked)
  const { findings, note } = made
  for (const finding of findings) stderr.write(`${sayFinding(finding, note.text)}\n`)
  refuse(findings, flags.anyway)

  if (asked.output !== undefined) {
    const bytes = await make(made, asked)
    await writeOut(stdout, bytes, { file: asked.output, over: flags.force })
  }
  if (flags.json) stdout.write(`${JSON.stringify(asData(made), null, 2)}\n`)
}

function sayFinding({ severity, at, sentence }: Finding, text: string): string {
  const place = at ? text.slice(at.start, at.end) : ''
  return `${severity}${sentence.includes(place) ? '' : ` at “${place}”`}: ${sentence}`
}

function refuse(findings: readonly Finding[], anyway = false): void {
  const errors = findings.filter(({ severity }) => severity === 'error')
  if (errors.length === 0 || anyway) return
  const sentence =
    'It was not written, because of what stands above; --anyway writes it all the same.'
  throw new Problem('stopped', sentence)
}

function asData({ about, note, letter, findings }: Composed) {
  if (!about) return { letter }
  const { state: _, ...words } = note
  return { ...about, on: printDay(about.on), note: words, letter, findings }
}
