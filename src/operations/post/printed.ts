// The post of today set on its pages: those chosen, or all that is ready.
import { z } from 'zod'
import type { Desk } from '#app/desk.ts'
import { findSettings } from '#app/find-settings.ts'
import { listPost, markOf } from '#app/list-post.ts'
import { printRun, type RunPrinted } from '#app/print-run.ts'
import { printDay } from '#core/days/day.ts'
import { dayOf } from '#core/days/zone.ts'
import { Problem } from '#core/problem.ts'

export const chosen = z
  .array(z.string().max(400))
  .max(1_000)
  .meta({ description: 'Of which, by their marks; left out: of all that is ready' })
  .optional()

/** Throws a Problem where anything that was chosen would be missing in it. */
export async function printed(
  desk: Desk,
  marks: readonly string[] | undefined,
): Promise<RunPrinted> {
  const ready =
    marks ?? (await listPost(desk)).filter((one) => one.hindrances.length === 0).map(markOf)
  const { signal } = new AbortController()
  const run = await printRun(desk, { chosen: ready, signal, onProgress: () => {} })
  if (run.leftOut.length === 0) return run
  const why = run.leftOut.map(({ name, why }) => `${name}: ${why}`).join(' ')
  const sentence = `Not all of it can be printed yet; choose the others alone. ${why}`
  throw new Problem('conflict', sentence, { field: 'chosen' })
}

/** `Post 2026-03-03.pdf` */
export async function fileNamed(desk: Desk, what: string): Promise<string> {
  const { timeZone = 'UTC' } = (await findSettings(desk)) ?? {}
  return `${what} ${printDay(dayOf(desk.now(), timeZone))}.pdf`
}
