// The sheet of references for a company: one page, and the email it goes out with.
import type { Candidate } from '../case/case.ts'
import type { Reference } from '../references/reference.ts'
import { paperOf, type Paper } from './paper.ts'
import { capitalized, paragraph } from './sentence.ts'
import { signOff } from './sign-off.ts'
import type { Voice } from './voice.ts'

export type ReferenceSheet = {
  readonly paper: Paper
  readonly language: string
  /** Whose sheet it is, and how to reach them. */
  readonly name: string
  readonly details: readonly string[]
  /** `Maintenance planner at Halvorsen Paper` */
  readonly position: string
  readonly references: readonly ReferenceEntry[]
}

type ReferenceEntry = {
  readonly name: string
  /** `Operations Manager, Lakeside Foods` */
  readonly work?: string
  readonly relation: string
  readonly ways: readonly string[]
}

export type ReferenceMail = { readonly subject: string; readonly text: string }

/** What stands on the sheet. Whether they agreed is between them and the candidate, so it does not. */
export function referenceSheet(voice: Voice, references: readonly Reference[]): ReferenceSheet {
  const { candidate, application } = voice.kase
  return {
    paper: paperOf(candidate.language),
    language: voice.english,
    name: voice.me,
    details: detailsOf(candidate),
    position: `${application.position.trim()} at ${voice.company}`,
    references: references.map(entryOf),
  }
}

/** The same as an email to whoever asked for it. */
export function referenceMail(voice: Voice, references: readonly Reference[]): ReferenceMail {
  const { tone, to, me, position } = voice
  const isOne = references.length === 1
  const opening = tone(
    `Thank you for asking. ${isOne ? 'This person knows my work well and will gladly' : 'These people know my work well and will gladly'} tell you about it`,
    `As you asked, here ${isOne ? 'is my reference' : 'are my references'} for ${voice.role}`,
    `As you requested, please find below ${isOne ? 'my reference' : 'my references'} for ${voice.role}`,
  )
  const ending = tone(
    'If there is anything else I can send you, just let me know',
    'If you need anything else, let me know',
    'Should you require anything further, I will be pleased to provide it',
  )
  const entries = references.map((one) => linesOf(entryOf(one)).join('\n'))
  const text = [
    `${tone('Dear', 'Hello', 'Dear')} ${to.name},`,
    paragraph(opening),
    ...entries,
    paragraph(ending),
    [`${signOff(voice)},`, me, ...reached(voice.kase.candidate)].join('\n'),
  ].join('\n\n')
  return { subject: capitalized(`${isOne ? 'My reference' : 'My references'}: ${position}`), text }
}

function linesOf({ name, work, relation, ways }: ReferenceEntry): readonly string[] {
  return [name, ...(work === undefined ? [] : [work]), relation, ...ways]
}

function entryOf({ name, title, company, relation, phone, email }: Reference): ReferenceEntry {
  const work = [title, company].filter((part) => part !== undefined).join(', ')
  return {
    name,
    ...(work !== '' && { work }),
    relation: capitalized(relation),
    ways: [phone, email].filter((way) => way !== undefined),
  }
}

function detailsOf(candidate: Candidate): readonly string[] {
  return [...(candidate.address?.lines ?? []), ...reached(candidate)]
}

function reached({ phone, email }: Candidate): readonly string[] {
  return [phone, email].filter((way) => way !== undefined)
}
