// The check of a note before it goes out: what would embarrass is an error, what could be better a warning.
import type { Case } from '../case/case.ts'
import type { Day } from '../days/day.ts'
import type { Channel, NoteKind } from '../journal/entry.ts'
import type { Plan } from '../plan/step.ts'
import { checkingOf, type Checking } from './checking.ts'
import { copy } from './copy.ts'
import { days } from './days.ts'
import { leftOver } from './left-over.ts'
import { length } from './length.ts'
import { manners } from './manners.ts'
import { missingParts } from './missing-parts.ts'
import { names } from './names.ts'
import { others } from './others.ts'
import { salutation } from './salutation.ts'
import { slips } from './slips.ts'
import { usualWords } from './usual-words.ts'

export type Finding = {
  /** Which rule found it: `left-over`, `wrong-company`. */
  readonly rule: string
  readonly severity: 'error' | 'warning'
  /** Where in the text, counted as JavaScript counts; `undefined` where it is about the whole. */
  readonly at: { readonly start: number; readonly end: number } | undefined
  /** What is wrong, where and why. */
  readonly sentence: string
  /** `text` in place of what stands there now puts it right. */
  readonly mend?: { readonly label: string; readonly text: string }
}

type Checked = {
  readonly kind: NoteKind
  readonly channel: Channel
  readonly subject?: string | undefined
  readonly text: string
  /** The day it is really sent or posted, in the contact's zone. */
  readonly sentOn: Day
}

/** What else is known: notes to others of the company, the other applications, the plan once this note is sent. */
export type Around = {
  readonly otherNotes: readonly { readonly contact: string; readonly text: string }[]
  readonly otherApplications: readonly OtherApplication[]
  readonly plan: Plan
}

type OtherApplication = {
  readonly company: string
  readonly position: string
  readonly people: readonly string[]
}

export type ToCheck = Checked & { readonly interview: string; readonly contact: string }

/** All that is wrong with it, from its beginning to its end. Throws a Problem for somebody not met there. */
export function check(kase: Case, note: ToCheck, around: Around): readonly Finding[] {
  const checking = checkingOf(kase, note, around)
  return rules
    .flatMap((rule) => rule(checking))
    .toSorted((one, other) => startOf(one) - startOf(other))
}

type Rule = (checking: Checking) => readonly Finding[]

const rules: readonly Rule[] = [
  ...[leftOver, salutation, others, names, missingParts],
  ...[days, copy, length, manners, slips, usualWords],
]

function startOf({ at }: Finding): number {
  return at?.start ?? Infinity
}
