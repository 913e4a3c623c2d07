// What is to be put right in a note before it goes out, and whether it goes out all the same.
import type { Finding } from '#core/checks/check.ts'
import type { Words } from '#core/words/differences.ts'
import { listKnownWords } from '#store/known-words.ts'
import type { Anyway, NoteWords } from '#store/note-words.ts'
import { checkNote } from './check-note.ts'
import type { NoteComposed } from './compose-note.ts'
import type { Desk } from './desk.ts'
import { besideSpelling, spellingOf } from './spelling-of.ts'

export type NoteFindings = {
  readonly findings: readonly Finding[]
  /** Why it goes out as it is, where one said so of these words and of all that is wrong with them. */
  readonly anyway: string | undefined
  /** Something has to be put right first, or a reason given. */
  readonly isStopped: boolean
}

/** Of the note as it is shown, or of other words for it. */
export async function findingsOf(
  desk: Desk,
  composed: NoteComposed,
  words: Words | undefined = shownIn(composed),
): Promise<NoteFindings> {
  if (!words) return { findings: [], anyway: undefined, isStopped: false }
  const { one, own } = composed
  const findings = await checkNote(desk, { ...one, ...words })
  const known = own?.by === 'words' ? own.words : undefined
  const anyway = letThrough(known, words, rulesBroken(findings))
  const isStopped = anyway === undefined && rulesBroken(findings).length > 0
  return { findings, anyway: anyway?.reason, isStopped }
}

/** The same with slips of spelling and grammar, which may take a moment. They never stop a note. */
export async function withSpelling(
  desk: Desk,
  composed: NoteComposed,
  words: Words | undefined,
): Promise<NoteFindings> {
  const checked = await findingsOf(desk, composed, words)
  if (!words) return checked
  const known = await listKnownWords(desk.db, desk.account)
  const spelling = await spellingOf(composed.case, words.text, known)
  return { ...checked, findings: besideSpelling(checked.findings, spelling) }
}

/** The rules by which it should not go out as it is, each once. */
export function rulesBroken(findings: readonly Finding[]): readonly string[] {
  const errors = findings.filter(({ severity }) => severity === 'error')
  return [...new Set(errors.map(({ rule }) => rule))]
}

function shownIn({ note }: NoteComposed): Words | undefined {
  return note.state === 'written' ? note : undefined
}

/** A reason holds for the words it was given for, and while nothing more is wrong with them. */
function letThrough(
  known: NoteWords | undefined,
  { subject = '', text }: Words,
  broken: readonly string[],
): Anyway | undefined {
  if (!known?.anyway || broken.length === 0) return undefined
  const isSame = known.text === text && (known.subject ?? '') === subject
  const { rules } = known.anyway
  return isSame && broken.every((rule) => rules.includes(rule)) ? known.anyway : undefined
}
