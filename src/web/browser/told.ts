// What a form is told after a save, by field: what is wrong, what another window kept, what was taken over from it.
import type { Brief } from '../forms/answer-briefly.ts'
import { markOf, readSeen } from '../forms/seen.ts'
import { sayBeside, silence } from './beside.ts'
import type { Field } from './fields.ts'
import type { TypedForm } from './typed-form.ts'
import { sayWrong } from './wrong.ts'

/** `sent` is what the fields held when it was asked. */
export function tellFields(
  typed: TypedForm,
  { seen, wrong, others, taken }: Brief,
  sent: ReadonlyMap<string, string>,
): void {
  const now = readSeen(seen)
  for (const field of typed.fields()) {
    const { name } = field
    sayWrong(field, wrong[name])
    const [theirs, fresh] = [others[name], taken[name]]
    if (theirs !== undefined) {
      sayUndecided(typed, field, theirs)
      continue
    }
    silence(field)
    if (fresh !== undefined && !canChange(field, sent.get(name))) continue
    typed.setMarks(name, now.get(name) ?? [markOf('')])
    if (fresh !== undefined) field.put(fresh)
  }
}

/** No field changes under anybody's fingers. */
function canChange(field: Field, sent: string | undefined): boolean {
  return field.text() === sent && document.activeElement !== field.element
}

/** Until it is decided what is kept stays as the other window has it. */
function sayUndecided(typed: TypedForm, field: Field, theirs: string): void {
  const decide = (text: string) => {
    typed.setMarks(field.name, [markOf(theirs)])
    field.put(text)
  }
  const sentence =
    theirs === '' ? 'In another window this was emptied.' : 'In another window this was changed to:'
  const choices = { 'Use it': () => decide(theirs), 'Keep mine': () => decide(field.text()) }
  sayBeside(field, { sentence, text: theirs, choices })
}
