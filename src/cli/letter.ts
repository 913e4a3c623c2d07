// A note to somebody as a file: to print, to finish, or to send. From a case file alone.
import { holidays } from '#capture/holidays.ts'
import type { Case } from '#core/case/case.ts'
import { readCase } from '#core/case/read-case.ts'
import { check, type Finding } from '#core/checks/check.ts'
import { printDay } from '#core/days/day.ts'
import type { Channel } from '#core/journal/entry.ts'
import { letterOf } from '#core/paper/letter.ts'
import { plan as planOf } from '#core/plan/plan.ts'
import { Problem } from '#core/problem.ts'
import { nextNote, type NextNote } from '#core/words/next-note.ts'
import { noteOn, type NoteThen } from '#core/words/note-on.ts'
import { sheetNeeds } from '#core/words/paper.ts'
import type { Need, Written } from '#core/words/written.ts'
import { machineNow, readCaseFile, readNow } from './case-file.ts'
import { letterAsked, type LetterAsked, type LetterFlags } from './letter-asked.ts'
import { formats } from './letter-formats.ts'
import type { Context } from './pieces.ts'
import { writeOut } from './write-out.ts'

export async function letter(this: Context, flags: LetterFlags, file: string): Promise<void> {
  const asked = letterAsked(flags)
  const json = await readCaseFile(file)
  const { case: kase, unknownKeys } = readCase(json, readNow(flags.now, json, machineNow))
  const { stdout, stderr } = this.process
  for (const key of unknownKeys) stderr.write(`${key} is not known here; ignored.\n`)

  const { channel, make } = formats[asked.format]
  const next = nextNote(kase, planOf(kase, holidays), asked)
  const about = { ...next, channel, leftOut: asked.leftOut }
  const then = noteOn(kase, about, holidays)
  const written = wholeNote(then, about)
  const { contact, on } = next
  const letter = onPaper(asked, letterOf(then.kase, { contact, on, written }))
  const findings = check(then.kase, checked(about, written), aroundOf(then, about))
  for (const finding of findings) stderr.write(`${sayFinding(finding, written.text)}\n`)
  refuse(findings, flags.anyway)

  if (asked.output !== undefined) {
    const bytes = await make({ letter, written, then, contact, asked })
    await writeOut(stdout, bytes, { file: asked.output, over: flags.force })
  }
  if (!flags.json) return
  const { state: _, ...note } = written
  const data = { ...about, on: printDay(on), note, letter, findings }
  stdout.write(`${JSON.stringify(data, null, 2)}\n`)
}

type About = NextNote & { readonly channel: Channel; readonly leftOut: LetterAsked['leftOut'] }

/** The words and all that the sheet needs; a Problem tells everything that is missing. */
function wholeNote({ kase, note }: NoteThen, { contact, channel }: About): Written {
  const needs = [
    ...(note.state === 'lacking' ? note.needs : []),
    ...needsOf(kase, contact, channel),
  ]
  if (note.state === 'written' && needs.length === 0) return note
  const lines = needs.map(({ field, sentence }) => `${field}: ${sentence}`)
  throw new Problem('lacking', `The note lacks something:\n${lines.join('\n')}`)
}

function needsOf(kase: Case, contact: string, channel: Channel): readonly Need[] {
  const own = { field: 'candidate.email', sentence: 'From which address do you write?' }
  const isMissing = channel === 'email' && !kase.candidate.email
  return [...sheetNeeds(kase, contact, channel), ...(isMissing ? [own] : [])]
}

function onPaper({ paper }: LetterAsked, letter: ReturnType<typeof letterOf>) {
  if (paper === 'letter') return { ...letter, layout: 'us' } as const
  return paper === 'a4' && letter.layout === 'us' ? ({ ...letter, layout: 'uk' } as const) : letter
}

function checked({ interview, contact, kind, channel, on }: About, { text, subject }: Written) {
  return { interview, contact, kind, channel, sentOn: on, text, ...(subject && { subject }) }
}

/** Of the others who were there, what they would get: nobody is sent a colleague's note. */
function aroundOf({ kase, plan }: NoteThen, about: About) {
  const interview = kase.interviews.find(({ id }) => id === about.interview)!
  const others = interview.contacts.filter((id) => id !== about.contact)
  const otherNotes = others.flatMap((contact) => {
    const { note } = noteOn(kase, { ...about, contact }, holidays)
    return note.state === 'written' ? [{ contact, text: note.text }] : []
  })
  return { otherNotes, otherApplications: [], plan }
}

function sayFinding({ severity, at, sentence }: Finding, text: string): string {
  const said = at && at.end > at.start ? ` “${text.slice(at.start, at.end)}”` : ''
  return `${severity}${said}: ${sentence}`
}

function refuse(findings: readonly Finding[], anyway = false): void {
  const errors = findings.filter(({ severity }) => severity === 'error')
  if (errors.length === 0 || anyway) return
  const sentence =
    'It was not written, because of what stands above; --anyway writes it all the same.'
  throw new Problem('stopped', sentence)
}
