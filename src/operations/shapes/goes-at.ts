// When a note goes out; it reads, and is checked, as it will then.
import { z } from 'zod'
import type { Desk } from '#app/desk.ts'
import { readTime } from '#app/outbox/read-time.ts'

export const goesAt = z
  .string()
  .max(100)
  .meta({
    description:
      'When it goes out, as 2026-03-03T08:30 by your clock, or in full with offset or zone; left out: now',
  })
  .optional()

export async function deskAt(desk: Desk, typed: string | undefined): Promise<Desk> {
  const at = await readTime(desk, typed)
  return at === undefined ? desk : { ...desk, now: () => at }
}
