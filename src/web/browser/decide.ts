// A form came back because another window kept something else: what that has is taken at a tick.
import { theirsField } from '../forms/seen.ts'
import { findField } from './fields.ts'

export function takeTheirs(form: HTMLFormElement): void {
  for (const box of openChoices(form))
    box.addEventListener('change', () => {
      const [, name = '', theirs = ''] = /^([^=]*)=([^]*)$/.exec(box.value) ?? []
      box.closest('.elsewhere')?.remove()
      findField(form, name)?.put(theirs)
    })
}

/** Whether the page asks still what is to be kept. */
export function isUndecided(form: HTMLFormElement): boolean {
  return openChoices(form).length > 0
}

function openChoices(form: HTMLFormElement): readonly HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>(`[name=${theirsField}]`)]
}
