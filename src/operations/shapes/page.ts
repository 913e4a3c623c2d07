// A list comes in pages; where the next one begins is a text nobody else has to understand.
import { z } from 'zod'
import { Problem } from '#core/problem.ts'
import type { Cursor } from '#store/page.ts'

/** What a list takes: the `next` of the page before. */
export const after = z
  .string()
  .max(4_000)
  .meta({ description: 'Where to go on: the `next` of the page before' })
  .optional()

export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.strictObject({
    items: z.array(item),
    next: z.string().meta({ description: 'Hand it back as `after` for the next page' }).optional(),
  })
}

export function cursorGiven(cursor: Cursor | undefined): { next?: string } {
  if (!cursor) return {}
  return { next: Buffer.from(JSON.stringify([cursor.folded, cursor.id])).toString('base64url') }
}

export function cursorOf(after: string | undefined): Cursor | undefined {
  if (after === undefined) return undefined
  const parts: unknown = jsonIn(Buffer.from(after, 'base64url').toString())
  if (Array.isArray(parts) && parts.length === 2 && parts.every((part) => typeof part === 'string'))
    return { folded: String(parts[0]), id: String(parts[1]) }
  throw new Problem('wrong-form', 'That is not where a page ended; please hand back `next`.', {
    field: 'after',
  })
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
