// The sheet of references for a company: one page, and the email it goes out with.
import type { Candidate } from '../case/case.ts'
import type { Reference } from '../references/reference.ts'
import type { Paper } from './paper.ts'
import { capitalized, paragraph } from './sentence.ts'
import { closing } from './sign-off.ts'
import type { Voice } from './voice.ts'

export type ReferenceSheet = {
  readonly paper: Paper
  readonly language: string
  /** `References`; and as the title of the document, `References for Dana Okafor`. */
  readonly heading: string
  readonly title: string
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
  const { candidate } = voice.kase
  return {
    paper: voice.customs.paper,
    language: voice.language.code,
    ...voice.language.references.sheet(voice),
    name: voice.me,
    details: detailsOf(candidate),
    references: references.map(entryOf),
  }
}

/** The same as an email to whoever asked for it. */
export function referenceMail(voice: Voice, references: readonly Reference[]): ReferenceMail {
  const { language, customs, me } = voice
  const { subject, opening, ending } = language.references.mail(voice, references.length === 1)
  const entries = references.map((one) => linesOf(entryOf(one)).join('\n'))
  const text = [
    customs.salutation(voice.to, voice, 'email'),
    paragraph(opening),
    ...entries,
    paragraph(ending),
    [closing(voice), me, ...reached(voice.kase.candidate)].join('\n'),
  ].join('\n\n')
  return { subject: capitalized(subject), text }
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
