// What was typed into a form that keeps itself, on a page that is gone before anybody answered: it waits as well.
import { keyField } from '../../forms/keys.ts'
import { printSeen, seenField } from '../../forms/seen.ts'
import { pageOf } from '../draft.ts'
import { type KeptDraft, listDrafts, takeOut } from '../drafts.ts'
import { newKey } from '../new-key.ts'
import { ifGone } from '../pages-open.ts'
import { firstWords, type NewEntry } from './entry.ts'
import { alone } from './send.ts'
import { addEntry } from './store.ts'

/** Drafts of the forms on this page are put back there. */
export async function adoptDrafts(): Promise<void> {
  const here = new Set([...document.forms].map(({ action }) => new URL(action).pathname))
  for (const draft of listDrafts()) {
    if (!draft.waits || draft.sent !== undefined || here.has(draft.place)) continue
    if (await ifGone(pageOf(draft), () => {})) await alone(() => adopt(draft.key))
  }
}

/** Another tab may have been first. */
async function adopt(key: string): Promise<void> {
  const draft = listDrafts().find((one) => one.key === key)
  const entry = draft && entryOf(draft)
  if (!entry || (await addEntry(entry)) === undefined) return
  takeOut(
    key,
    Object.fromEntries(Object.entries(draft.fields).map(([name, [, text]]) => [name, text])),
  )
}

function entryOf({ waits, place, at, fields }: KeptDraft): NewEntry | undefined {
  if (!waits) return undefined
  const [title, about] = waits
  const typed = Object.entries(fields)
  const seen = printSeen(new Map(typed.map(([name, [marks]]) => [name, marks.split('.')])))
  return {
    ...{ at, address: place, page: place, title, about },
    fields: [
      ...typed.map(([name, [, text]]) => [name, text] as const),
      [seenField, seen],
      [keyField, newKey()],
    ],
    words: firstWords(typed.map(([, [, text]]) => text)),
  }
}
