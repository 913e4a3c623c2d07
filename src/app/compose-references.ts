// What goes out when references are asked for: the sheet, the email it goes with, and a note to each of those named.
import { referenceNote, type ReferenceNote } from '#core/words/reference-note.ts'
import {
  referenceMail,
  referenceSheet,
  type ReferenceMail,
  type ReferenceSheet,
} from '#core/words/reference-sheet.ts'
import { voiceOf } from '#core/words/voice.ts'
import { listBriefs } from '#store/reference-briefs.ts'
import type { Desk } from './desk.ts'
import type { Occasion } from './get-occasion.ts'
import { listReferences, type ReferenceShown } from './list-references.ts'

export type ReferenceChosen = ReferenceShown & {
  /** What they should know of this position. */
  readonly know: string | undefined
  readonly note: ReferenceNote
  /** Whether they were asked or told today, for this application. */
  readonly isAsked: boolean
}

export type ReferencesComposed = {
  readonly all: readonly ReferenceShown[]
  readonly chosen: readonly ReferenceChosen[]
  /** Of nobody there is none. */
  readonly sheet: ReferenceSheet | undefined
  readonly mail: ReferenceMail | undefined
  /** What speaks against naming one of those chosen. */
  readonly warnings: readonly string[]
}

/** `asked` is who was chosen; left out, up to three who have agreed and were not named too often. */
export async function composeReferences(
  desk: Desk,
  { case: kase, interview, contact }: Pick<Occasion, 'case' | 'interview' | 'contact'>,
  asked?: readonly string[],
): Promise<ReferencesComposed> {
  const application = kase.application.id
  const { all, today } = await listReferences(desk, application)
  const briefs = await listBriefs(desk.db, desk.account, application)
  const voice = voiceOf(kase, { interview: interview.id, contact: contact.id })
  const chosen = chosenOf(all, asked).map((one) => {
    const know = briefs.get(one.reference.id)
    const isAsked = one.uses.some((use) => use.application === application && use.on === today)
    return { ...one, know, isAsked, note: referenceNote(voice, one.reference, know) }
  })
  const people = chosen.map(({ reference }) => reference)
  return {
    ...{ all, chosen, warnings: chosen.flatMap(warningsOf) },
    sheet: people.length > 0 ? referenceSheet(voice, people) : undefined,
    mail: people.length > 0 ? referenceMail(voice, people) : undefined,
  }
}

const usual = 3

function chosenOf(
  all: readonly ReferenceShown[],
  asked: readonly string[] | undefined,
): readonly ReferenceShown[] {
  if (asked) return all.filter(({ reference }) => asked.includes(reference.id))
  const ready = all.filter((one) => one.reference.agreedOn !== undefined && !one.tooOften)
  return ready.slice(0, usual)
}

function warningsOf({ reference, tooOften }: ReferenceShown): readonly string[] {
  const { name, agreedOn } = reference
  const unasked =
    agreedOn === undefined
      ? [`${name} has not agreed to be named yet. Please ask first; the note below does.`]
      : []
  return [...unasked, ...(tooOften ? [`${tooOften.because} Is there somebody else?`] : [])]
}
