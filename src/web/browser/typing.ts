// A form one types into: nothing of it is lost.
import { autosave } from './autosave.ts'
import { takeTheirs } from './decide.ts'
import { keepDrafts } from './draft.ts'
import { followForm } from './follow-form.ts'
import { typedForm } from './typed-form.ts'
import { holdForm } from './waiting/hold.ts'

export function keepTyping(form: HTMLFormElement): void {
  const typed = typedForm(form)
  const isToBeBrought = form.dataset['waits'] !== undefined && form.querySelector('[type=file]')
  if (typed.fields().length === 0 && !isToBeBrought) return
  takeTheirs(form)
  // Nothing of practice stays anywhere.
  const isPractice = typed.place.startsWith('/practice/')
  if (form.dataset['autosave'] !== undefined) {
    const follow = followForm(form, keepTyping)
    autosave(typed, () => {
      form.dispatchEvent(new CustomEvent('kept'))
      void follow()
    })
  }
  if (isPractice) return
  const drafts = keepDrafts(typed)
  if (form.dataset['waits'] !== undefined) holdForm(typed, drafts)
}
