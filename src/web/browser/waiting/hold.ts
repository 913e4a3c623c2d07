// A form that may wait: where nobody answers it goes into the line, and what waits of it stands in its fields.
import { everyKey } from '../../forms/keys.ts'
import { putBack } from '../draft.ts'
import { findField } from '../fields.ts'
import { addLineFor } from '../lines.ts'
import { newKey } from '../new-key.ts'
import { mayWait, noteAsItGoes } from '../sending.ts'
import { freshToken } from '../server.ts'
import type { TypedForm } from '../typed-form.ts'
import { markOf } from '../../forms/seen.ts'
import { sayWrong } from '../wrong.ts'
import { enter, isNext, pathOf, replace } from './enter.ts'
import { type Entry, isToBeRead, textsOf } from './entry.ts'
import { alone, sendWaiting } from './send.ts'
import { listEntries, removeEntry } from './store.ts'
import { hear } from './tell.ts'

/** `drafts` is done when what was typed and not sent is back in the form. */
export function holdForm(typed: TypedForm, drafts: Promise<void>): void {
  const { form } = typed
  /** The entries that stand in the form. */
  const included = new Set<number>()
  const shown = drafts.then(() => showWaitingIn(typed, included))
  const isHeld = async () => {
    await shown
    // What is done once each time it is sent takes the place of what waits of it.
    if (form.dataset['waits'] !== '' && included.size > 0) return true
    if (await isNext(typed, included)) return false
    await sendWaiting()
    return !(await isNext(typed, included))
  }
  const keep = async (submitter: HTMLElement | null) => {
    const id = await enter(typed, included, submitter)
    if (id === undefined) return false
    if (isToBeRead({ address: pathOf(typed) })) form.reset()
    else included.add(id)
    for (const field of typed.changed()) {
      const text = field.text()
      typed.setMarks(field.name, [...typed.marksOf(field.name), markOf(text)])
      typed.accept(field.name, text)
    }
    // Its draft is not needed any more.
    form.dispatchEvent(new CustomEvent('kept'))
    document.dispatchEvent(new CustomEvent('entered'))
    return true
  }
  mayWait(form, {
    keep,
    isHeld,
    isShutOut: () => freshen(typed),
    mayLeave: () => included.size === 0,
  })
  noteAsItGoes(form, (data) => replace(included, everyKey(data)))
  form.addEventListener('kept', () => void letGoCorrected(typed, included))
  // What was kept is shown as it is kept, unless somebody types there.
  hear(({ kept }) => {
    const isBusy = form.contains(document.activeElement) || typed.changed().length > 0
    if (kept === pathOf(typed) && included.size > 0 && !isBusy) location.reload()
  })
}

/** The session may be another by now, or the page a copy. Gives whether one has to sign in first. */
async function freshen(typed: TypedForm): Promise<boolean> {
  const token = await freshToken(pathOf(typed))
  const field = typed.form.querySelector<HTMLInputElement>('[name=_token]')
  if (token === 'sign-in') return true
  if (field && token) field.value = token.token
  // Each time a copy is opened it has the same key.
  if (token && 'copy' in document.body.dataset) typed.setKey(newKey())
  return false
}

async function entriesOf(typed: TypedForm): Promise<readonly Entry[]> {
  const entries = (await listEntries()).filter((entry) => !isToBeRead(entry))
  return entries.filter(({ address }) => address === pathOf(typed))
}

async function showWaitingIn(typed: TypedForm, included: Set<number>): Promise<void> {
  for (const entry of await entriesOf(typed)) {
    const isShown =
      entry.stopped?.why === 'put-right' ? showWrong(typed, entry) : putIn(typed, entry)
    if (isShown) included.add(entry.id)
  }
}

/** As it was entered, with what is wrong beside it. */
function showWrong(typed: TypedForm, entry: Entry): true {
  const fields = Object.fromEntries(textsOf(entry))
  putBack(typed, { key: `waiting ${entry.id}`, at: entry.at, fields, place: '', page: '' })
  for (const [name, sentence] of Object.entries(entry.stopped?.wrong ?? {})) {
    const field = findField(typed.form, name)
    if (field) sayWrong(field, sentence)
  }
  return true
}

/** Whether all of it stands in the form now; what was typed since, or was changed elsewhere, stays as it is. */
function putIn(typed: TypedForm, entry: Entry): boolean {
  let isWhole = true
  for (const [name, [marks, text]] of textsOf(entry)) {
    const field = findField(typed.form, name) ?? addLineFor(typed.form, name)
    if (!field || (field.text() === text && typed.isUntouched(field))) continue
    const fits = !typed.isOverKept || marks.split('.').includes(typed.marksOf(name)[0] ?? '')
    if (!fits || !(field.text() === text || typed.isUntouched(field))) {
      isWhole = false
      continue
    }
    typed.setMarks(name, [...typed.marksOf(name), markOf(text)])
    typed.accept(name, text)
    field.put(text)
  }
  return isWhole
}

/** A form that keeps itself has kept all that was to be put right. */
async function letGoCorrected(typed: TypedForm, included: ReadonlySet<number>): Promise<void> {
  if (typed.changed().length > 0 || typed.offered.size > 0) return
  await alone(async () => {
    for (const { id, stopped } of await entriesOf(typed))
      if (included.has(id) && stopped?.why === 'put-right') await removeEntry(id)
  })
  document.dispatchEvent(new CustomEvent('entered'))
}
