// Which note to somebody is meant: of the kind that was said, else the one the plan has open.
import { getMetLast } from '#core/case/met-last.ts'
import { noteKinds, type NoteKind } from '#core/journal/entry.ts'
import { isOpen, type Step } from '#core/plan/step.ts'
import { Problem } from '#core/problem.ts'
import type { AtDesk } from './at-desk.ts'
import { meant, type Meant } from './meant.ts'

export type NoteMeant = Meant & {
  readonly note: { readonly interview: string; readonly contact: string; readonly kind: NoteKind }
}

type Asked = { readonly application?: string | undefined; readonly kind?: string | undefined }

export async function noteMeant(at: AtDesk, words: string, asked: Asked): Promise<NoteMeant> {
  const kind = asked.kind === undefined ? undefined : kindIn(asked.kind)
  const fits = (step: Step) => isNote(step.kind) && (kind === undefined || step.kind === kind)
  const found = await meant(at, words, { application: asked.application, fits })
  const contact = found.contact.id
  const open = found.plan.steps.filter((one) => one.contact === contact && isOpen(one) && fits(one))
  const step = open.find(({ state }) => state !== 'upcoming') ?? open[0]
  if (step && isNote(step.kind))
    return { ...found, note: { interview: step.interview, contact, kind: step.kind } }
  if (kind === undefined) {
    const sentence = `No note to ${found.contact.name} is open; say which one you mean.`
    throw new Problem('lacking', sentence, { field: '--kind' })
  }
  const person = found.case.contacts.find(({ id }) => id === contact)!
  const interview = getMetLast(found.case, person, 'write').id
  return { ...found, note: { interview, contact, kind } }
}

function kindIn(typed: string): NoteKind {
  const kind = noteKinds.find((one) => one === typed.toLowerCase())
  if (kind) return kind
  const sentence = `“${typed}” is not known; expected one of ${noteKinds.join(', ')}.`
  throw new Problem('unknown-word', sentence, { field: '--kind' })
}

function isNote(kind: string): kind is NoteKind {
  return noteKinds.some((one) => one === kind)
}
