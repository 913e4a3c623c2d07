// Drafts as the browser keeps them: for each form, and each page on which it was typed into, what was typed.
import { keep, letGo, listKept, readKept } from './storage.ts'

export type Draft = {
  /** When something was typed last. */
  readonly at: number
  /** The key with which it was sent; whether it has arrived may not be known. */
  readonly sent?: string
  /** Of a form that keeps itself and may wait: what its page calls itself. */
  readonly waits?: readonly [title: string, about: string]
  /** What of other drafts was seen beside it, and passed over. */
  readonly passed?: readonly Offered[]
  /** By field: the marks of what it was made from, and the text. */
  readonly fields: Readonly<Record<string, readonly [marks: string, text: string]>>
}

/** What another draft has for a field. */
export type Offered = { readonly key: string; readonly name: string; readonly text: string }

export type KeptDraft = Draft & {
  readonly key: string
  /** The form. */
  readonly place: string
  /** The page on which it was typed. */
  readonly page: string
}

export function draftKey(place: string, page: string): string {
  return `${start}${place} ${page}`
}

export function listDrafts(place = ''): readonly KeptDraft[] {
  return listKept(start + place)
    .flatMap((key) => readDraft(key) ?? [])
    .filter((draft) => place === '' || draft.place === place)
    .toSorted((one, other) => other.at - one.at)
}

/** Whether it is kept now; one with nothing in it is let go. */
export function keepDraft(key: string, draft: Draft): boolean {
  if (Object.keys(draft.fields).length > 0) return keep(key, JSON.stringify(draft))
  letGo(key)
  return true
}

/** Takes fields out of a draft, as long as they hold that text. */
export function takeOut(key: string, texts: Readonly<Record<string, string>>): void {
  const draft = readDraft(key)
  if (!draft) return
  const { at, sent, passed, waits, fields } = draft
  const left = Object.entries(fields).filter(([name, [, text]]) => texts[name] !== text)
  const sending = {
    ...(sent !== undefined && { sent }),
    ...(passed && { passed }),
    ...(waits && { waits }),
  }
  keepDraft(key, { at, ...sending, fields: Object.fromEntries(left) })
}

function readDraft(key: string): KeptDraft | undefined {
  const draft = parse(readKept(key) ?? '')
  const [, place = '', page = ''] = key.split(' ')
  if (draft) return { ...draft, key, place, page }
  letGo(key)
  return undefined
}

/** Whatever else lies there is none. */
function parse(text: string): Draft | undefined {
  try {
    const draft = JSON.parse(text) as Draft
    const fields = Object.values(draft.fields)
    const isWhole = fields.every(([marks, typed]) => isText(marks) && isText(typed))
    return isWhole && typeof draft.at === 'number' ? draft : undefined
  } catch {
    return undefined
  }
}

function isText(value: unknown): boolean {
  return typeof value === 'string'
}

const start = 'draft '
