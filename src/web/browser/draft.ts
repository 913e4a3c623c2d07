// What is typed into a form is kept by the browser until it has arrived. What was typed on a page that is gone
// is put back; what is being typed in another window, or does not fit any more, is shown beside the field.
import { everyKey, onceKey } from '../forms/keys.ts'
import { sayBeside } from './beside.ts'
import { draftKey, keepDraft, listDrafts, takeOut, type KeptDraft, type Offered } from './drafts.ts'
import { type Field, findField } from './fields.ts'
import { say } from './line.ts'
import { addLineFor } from './lines.ts'
import { ifGone, openPage, page, wasHere } from './pages-open.ts'
import { settleSent } from './settle-sent.ts'
import type { TypedForm } from './typed-form.ts'
import { placeInWords } from './waiting/place-in-words.ts'

/** Done when what was typed before is back. */
export function keepDrafts(typed: TypedForm): Promise<void> {
  const { form, place } = typed
  let key = draftKey(place, page)
  let isTypedInto = false
  const { waits, autosave } = form.dataset
  const isKeptByItself = waits !== undefined && autosave !== undefined
  const write = (sent?: string) => {
    openPage()
    const fields = typed.changed().map((field) => {
      const { name } = field
      return [name, [typed.marksOf(name).join('.'), field.text()]] as const
    })
    const later = isKeptByItself && sent === undefined && { waits: placeInWords() }
    const draft = { at: Date.now(), ...later, fields: Object.fromEntries(fields) }
    // Whoever sends the form has seen what was offered beside its fields.
    const sending = sent === undefined ? {} : { sent, passed: [...typed.offered] }
    if (!keepDraft(key, { ...draft, ...sending })) say(form, notKept)
  }
  form.addEventListener('input', () => {
    isTypedInto = true
    write()
  })
  form.addEventListener('kept', () => write())
  form.addEventListener('submit', (event) => {
    if (event.defaultPrevented) return
    const data = new FormData(form, event.submitter)
    write(typed.isOverKept ? everyKey(data) : onceKey(data))
    // What is typed from here on did not go with it.
    isTypedInto = false
    key = draftKey(place, `${page}.${Date.now()}`)
  })
  addEventListener('pagehide', () => {
    if (isTypedInto) write()
  })
  return bringBack(typed, write)
}

/** At once what this tab had; the rest when it is known what has arrived, and which pages are gone. */
async function bringBack(typed: TypedForm, write: () => void): Promise<void> {
  const drafts = () => listDrafts(typed.place).filter((draft) => pageOf(draft) !== page)
  for (const draft of drafts())
    if (draft.sent === undefined && wasHere(pageOf(draft))) putBack(typed, draft)
  await settleSent()
  for (const draft of drafts()) {
    const isGone = await ifGone(pageOf(draft), () => {
      takeOut(draft.key, putBack(typed, draft))
      write()
    })
    if (!isGone) offerAll(typed, draft)
  }
}

/** Gives what need not be kept apart any more. */
export function putBack(
  typed: TypedForm,
  { fields, sent, at, key }: KeptDraft,
): Record<string, string> {
  const done: Record<string, string> = {}
  for (const [name, [marks, text]] of Object.entries(fields)) {
    const field = findField(typed.form, name) ?? addLineFor(typed.form, name)
    if (!field) continue
    const isHere = field.text() === text || typed.isKept(field, text)
    const fits = !typed.isOverKept || marks.split('.').includes(typed.marksOf(name)[0] ?? '')
    if (!isHere && !(fits && typed.isUntouched(field))) {
      offer(typed, field, { key, text, where: 'before' })
      continue
    }
    done[name] = text
    if (isHere) continue
    // It may have been kept without our knowing it.
    typed.setMarks(name, [...typed.marksOf(name), ...marks.split('.').slice(1)])
    field.put(text)
    // Sent once more it is the same as before.
    if (sent !== undefined && !typed.isOverKept) typed.setKey(sent.split('.')[0] ?? '')
    say(typed.form, backSince(at))
  }
  return done
}

function offerAll(typed: TypedForm, { fields, key }: KeptDraft): void {
  for (const [name, [, text]] of Object.entries(fields)) {
    const field = findField(typed.form, name)
    if (field && field.text() !== text && !typed.isKept(field, text))
      offer(typed, field, { key, text, where: 'in another window' })
  }
}

function offer(
  typed: TypedForm,
  field: Field,
  { key, text, where }: Pick<Offered, 'key' | 'text'> & { readonly where: string },
): void {
  const mine = { key, name: field.name, text }
  const done = () => {
    typed.offered.delete(mine)
    takeOut(key, { [field.name]: text })
  }
  // What is being typed in another window is not passed over by sending this one.
  if (where === 'before') typed.offered.add(mine)
  const choices = {
    'Use it': () => {
      field.put(text)
      done()
    },
    'Let it go': done,
  }
  const sentence =
    text === '' ? `You emptied this ${where}.` : `You typed something else here ${where}:`
  sayBeside(field, { sentence, text, choices })
}

/** A page may have had several drafts of one form, one after the other. */
export function pageOf(draft: KeptDraft): string {
  return draft.page.split('.')[0] ?? ''
}

const notKept =
  'This browser does not let Sincerely keep what you type, so it is safe only once you have sent it.'

function backSince(at: number): string {
  if (Date.now() - at < 24 * 60 * 60 * 1000)
    return 'What you typed here is back; it was not sent yet.'
  const day = new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'long' })
  return `What you typed here on ${day} is back; it was not sent yet.`
}
