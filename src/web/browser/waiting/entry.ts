// What waits to be sent: one form, as it was when nobody answered.
import { readSeen, seenField } from '../../forms/seen.ts'

export type Entry = {
  /** Later ones have a higher one; this is the order. */
  readonly id: number
  /** When it was entered. */
  readonly at: number
  /** The path the form posts to. */
  readonly address: string
  /** All that the form carries, but for its token, which is asked for anew. */
  readonly fields: readonly (readonly [name: string, value: string | KeptFile])[]
  /** The page it was entered on, and how it calls itself. */
  readonly page: string
  readonly title: string
  readonly about: string
  /** The first words of what was typed. */
  readonly words: readonly string[]
  /** It went out, and no answer came: whether it has arrived is not known. */
  readonly isPosted: boolean
  /** Why it waits, where that is more than that nobody answered. */
  readonly stopped?: Stopped | undefined
  /** The key of a form that was sent in its place, put right. */
  readonly replacedBy?: string
}

/** As bytes, which every browser keeps. */
export type KeptFile = { readonly name: string; readonly type: string; readonly bytes: ArrayBuffer }

export type Stopped = {
  readonly why: 'sign-in' | 'load-anew' | 'put-right' | 'refused'
  readonly sentence: string
  /** What is wrong, by field. */
  readonly wrong: Readonly<Record<string, string>>
}

export type NewEntry = Omit<Entry, 'id' | 'isPosted'>

/** What belongs to one interview is sent in order. */
export function groupOf({ address }: Pick<Entry, 'address'>): string {
  return /^\/interviews\/[^/]+/.exec(address)?.[0] ?? address
}

/** A photo or a file is read when one is there to look at what was found; nothing waits for it. */
export function isToBeRead({ address }: Pick<Entry, 'address'>): boolean {
  return address === '/import'
}

/** The text it has for each field one types into, with the marks of what that was made from. */
export function textsOf(entry: Entry): ReadonlyMap<string, readonly [marks: string, text: string]> {
  const seen = readSeen(textIn(entry, seenField))
  const texts = new Map<string, readonly [string, string]>()
  for (const [name, value] of entry.fields) {
    if (typeof value !== 'string' || name.startsWith('_')) continue
    const before = texts.get(name)
    const text = before ? `${before[1]}\n${value}` : value
    texts.set(name, [(seen.get(name) ?? ['-']).join('.'), text])
  }
  return texts
}

/** By which one knows it again. */
export function firstWords(texts: readonly string[]): readonly string[] {
  const cut = (text: string) => (text.length > 80 ? `${text.slice(0, 80).trimEnd()} …` : text)
  return texts
    .map((text) => cut(text.trim()))
    .filter(Boolean)
    .slice(0, 4)
}

function textIn({ fields }: Entry, name: string): string {
  const [, value = ''] = fields.find(([one]) => one === name) ?? []
  return typeof value === 'string' ? value : ''
}
