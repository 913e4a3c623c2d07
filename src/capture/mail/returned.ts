// A mail that came back: which one it was, and whom it was for.
import { addressIn } from './delivery-status.ts'
import { fieldOf, readFields, type Fields } from './fields.ts'
import { idsIn } from './head.ts'

export type ReturnedMail = {
  readonly id?: string
  readonly to: readonly string[]
  readonly from?: string
}

/** From the text of the parts that came back, or of what stands below the notice. */
export function readReturned(texts: readonly string[]): ReturnedMail | undefined {
  const all = texts.map((text) => readFields(text.replace(/^\s+/, ''))).filter(isHead)
  const id = all.flatMap((fields) => idsIn(fieldOf(fields, 'message-id')))[0]
  const to = all.flatMap(receivers)
  const from = all.flatMap((fields) => addressIn(fieldOf(fields, 'from')) ?? [])[0]
  return all.length === 0
    ? undefined
    : { ...(id && { id }), to: [...new Set(to)], ...(from && { from }) }
}

function isHead(fields: Fields): boolean {
  return (
    ['from', 'to', 'subject', 'message-id', 'date', 'received'].filter((name) => fields.has(name))
      .length >= 2
  )
}

function receivers(fields: Fields): readonly string[] {
  const named = ['x-envelope-to', 'x-original-to', 'delivered-to', 'to', 'cc'].flatMap((name) =>
    (fields.get(name) ?? []).slice(0, 5).flatMap((value) => value.slice(0, 4_000).split(',')),
  )
  const tracked = (fields.get('received') ?? []).flatMap(
    (line) => /\bfor <?([^\s<>;]+@[^\s<>;]+)>?/i.exec(line.slice(0, 1_000))?.[1] ?? [],
  )
  const found = named.flatMap((value) => addressIn(value) ?? [])
  return found.length > 0 ? found : tracked.flatMap((value) => addressIn(value) ?? [])
}
