// References or other materials that they asked for.
import type { Day } from '#core/days/day.ts'
import { Problem } from '#core/problem.ts'
import { optionalDay } from './calendar-day.ts'
import { optionalLine } from './line.ts'
import { readAll } from './read-all.ts'

export type RequestInput = { readonly what?: string | undefined; readonly by?: string | undefined }

/** `undefined` where nothing was asked for. */
export function readRequest(
  typed: RequestInput,
): { readonly what: string; readonly by?: Day } | undefined {
  const { what, by } = readAll({
    what: () => optionalLine(typed.what, { field: 'what', what: 'What they asked for' }),
    by: () => optionalDay(typed.by, 'by'),
  })
  if (what !== undefined) return { what, ...(by !== undefined && { by }) }
  if (by === undefined) return undefined
  throw new Problem('missing', 'There is a day, but not what they want by then.', { field: 'what' })
}
