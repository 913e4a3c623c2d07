// A template for notes of the candidate's own is added, put right, chosen for its kind of note, or removed.
import * as templates from '#store/note-templates.ts'
import { change, type Keyed } from './change.ts'
import type { Desk } from './desk.ts'
import { readNoteTemplate, type NoteTemplateInput } from './input/note-template.ts'

/** Gives its id. */
export async function addNoteTemplate(
  desk: Desk,
  input: Keyed & NoteTemplateInput,
): Promise<string> {
  const read = await readNoteTemplate(input)
  return change(desk, input, async (desk) => {
    const id = desk.newId()
    await templates.putNoteTemplate(desk.db, desk.account, { ...read, id })
    return { outcome: id, moved: [] }
  })
}

type Chosen = Keyed & { readonly note: string }

export async function changeNoteTemplate(
  desk: Desk,
  input: Chosen & NoteTemplateInput,
): Promise<void> {
  const read = await readNoteTemplate(input)
  await change(desk, input, async ({ db, account }) => {
    const { id } = await templates.getNoteTemplate(db, account, input.note)
    await templates.putNoteTemplate(db, account, { ...read, id })
    return { outcome: id, moved: [] }
  })
}

/** From now on it is used for such notes, or what Sincerely proposes is again. */
export async function chooseNoteTemplate(
  desk: Desk,
  input: Chosen & { readonly isUsual: boolean },
): Promise<void> {
  await change(desk, input, async ({ db, account }) => {
    const known = await templates.getNoteTemplate(db, account, input.note)
    await templates.putNoteTemplate(db, account, { ...known, isUsual: input.isUsual })
    return { outcome: '', moved: [] }
  })
}

export async function removeNoteTemplate(desk: Desk, input: Chosen): Promise<void> {
  await change(desk, input, async ({ db, account }) => {
    await templates.removeNoteTemplate(db, account, input.note)
    return { outcome: '', moved: [] }
  })
}
