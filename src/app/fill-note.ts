// A note by a template of the candidate's own: filled with the facts of this one, or what it lacks for it.
import { fillTemplate, type Filled } from '#capture/template.ts'
import type { Case } from '#core/case/case.ts'
import { asWritten } from '#core/words/as-written.ts'
import { sayFault } from '#core/words/gaps.ts'
import type { AboutNote } from '#core/words/note.ts'
import { askForNote, type NoteFacts, type NoteField } from '#core/words/note-fields.ts'
import { lacking, type Lacking, type Need, type Written } from '#core/words/written.ts'
import type { NoteTemplate } from '#store/note-templates.ts'

type Standing = { readonly kase: Case; readonly about: AboutNote; readonly facts: NoteFacts }

export async function fillNote(
  { subject, words }: Pick<NoteTemplate, 'subject' | 'words'>,
  { kase, about, facts }: Standing,
): Promise<Written | Lacking> {
  const text = await fillTemplate(words, facts)
  const head = subject === undefined ? undefined : await fillTemplate(subject, facts)
  const needs = [head, text].flatMap((filled) => needsOf(filled, { kase, about }))
  if (needs.length > 0 || text.state !== 'filled')
    return lacking([...new Map(needs.map((need) => [need.sentence, need])).values()])
  return asWritten(text.text, head?.state === 'filled' ? head.text : undefined)
}

function needsOf(
  filled: Filled<NoteField> | undefined,
  { kase, about }: Omit<Standing, 'facts'>,
): readonly Need[] {
  switch (filled?.state) {
    case 'lacking':
      return filled.fields.map((field) => askForNote(kase, about, field))
    case 'faulty':
      return filled.faults.map((fault) => ({ field: 'template', sentence: sayFault(fault) }))
    default:
      return []
  }
}
