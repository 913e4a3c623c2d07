// A form one types into: nothing of it is lost.
import { keepDrafts } from './draft.ts'
import { typedForm } from './typed-form.ts'

export function keepTyping(form: HTMLFormElement): void {
  const typed = typedForm(form)
  // Nothing of practice stays anywhere.
  if (typed.fields().length > 0 && !typed.place.startsWith('/practice/')) keepDrafts(typed)
}
