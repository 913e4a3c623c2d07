// Puts a form into the line, in place of sending it.
import { keyField } from '../../forms/keys.ts'
import { newKey } from '../new-key.ts'
import type { TypedForm } from '../typed-form.ts'
import {
  type Entry,
  firstWords,
  groupOf,
  isToBeRead,
  type KeptFile,
  type NewEntry,
} from './entry.ts'
import { placeInWords } from './place-in-words.ts'
import { alone } from './send.ts'
import { addEntry, listEntries, putEntry, removeEntry } from './store.ts'

/** In all; a browser that is short of room may throw everything away. */
const mostBytes = 50 * 1024 * 1024

/** Gives its id when it waits. `included` are entries that stand in the form, and so need not be sent apart. */
export async function enter(
  typed: TypedForm,
  included: ReadonlySet<number>,
  submitter: HTMLElement | null,
): Promise<number | undefined> {
  const entry = await entryOf(typed, submitter)
  const id = await alone(async () => {
    const before = await listEntries()
    if (bytesOf([...before, entry]) > mostBytes) return undefined
    // Of one that went out without an answer nobody knows whether it has arrived: it stays.
    const [old, ...others] = before.filter(({ id, isPosted }) => included.has(id) && !isPosted)
    if (!old) return addEntry(entry)
    const kept = await putEntry({ ...entry, id: old.id, isPosted: false })
    if (kept !== undefined) for (const { id } of others) await removeEntry(id)
    return kept
  })
  // What nobody was asked about may be thrown away when room gets short; this asks the browser not to.
  void navigator.storage?.persist?.().catch(() => {})
  return id
}

/** The entries that stand in the form that goes out now are done with when it has arrived. */
export async function replace(included: ReadonlySet<number>, key: string): Promise<void> {
  if (included.size === 0) return
  await alone(async () => {
    for (const entry of await listEntries())
      if (included.has(entry.id)) await putEntry({ ...entry, replacedBy: key })
  })
}

/** Whether nothing waits that has to be sent before this form, or before the entry that it puts right. */
export async function isNext(typed: TypedForm, included: ReadonlySet<number>): Promise<boolean> {
  const address = pathOf(typed)
  if (isToBeRead({ address })) return true
  const group = groupOf({ address })
  const [first] = (await listEntries()).filter((entry) => groupOf(entry) === group)
  return !first || (included.has(first.id) && first.stopped?.why === 'put-right')
}

export function pathOf({ form }: TypedForm): string {
  return new URL(form.action).pathname
}

async function entryOf(typed: TypedForm, submitter: HTMLElement | null): Promise<NewEntry> {
  const [title, about] = placeInWords()
  return {
    at: Date.now(),
    address: pathOf(typed),
    fields: await fieldsIn(new FormData(typed.form, submitter)),
    page: location.pathname,
    ...{ title, about, words: wordsIn(typed) },
  }
}

async function fieldsIn(data: FormData): Promise<Entry['fields']> {
  const fields: (readonly [string, string | KeptFile])[] = []
  for (const [name, value] of data) {
    if (name === '_token') continue
    // The page may be a copy, and its key another entry's already.
    if (name === keyField) fields.push([name, newKey()])
    else if (typeof value === 'string') fields.push([name, value])
    else if (value.size > 0) {
      const { name: called, type } = value
      fields.push([name, { name: called, type, bytes: await value.arrayBuffer() }])
    }
  }
  return fields
}

function wordsIn(typed: TypedForm): readonly string[] {
  const files = [...typed.form.querySelectorAll<HTMLInputElement>('[type=file]')]
  const names = files.flatMap((one) => [...(one.files ?? [])].map(({ name }) => name))
  const written = typed
    .changed()
    .filter(({ element }) => isWritten(element))
    .map(({ text }) => text())
  return firstWords([...written, ...names])
}

function isWritten(element: HTMLElement): boolean {
  return (
    element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLInputElement && !['radio', 'checkbox'].includes(element.type))
  )
}

function bytesOf(entries: readonly Pick<Entry, 'fields'>[]): number {
  const values = entries.flatMap(({ fields }) => fields.map(([, value]) => value))
  return values.reduce(
    (sum, value) => sum + (typeof value === 'string' ? value.length : value.bytes.byteLength),
    0,
  )
}
