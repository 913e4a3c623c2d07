// The values that all answers are made of, and what stands for nothing.
import { z } from 'zod'
import { printDay, type Day } from '#core/days/day.ts'
import { printMoment, type Moment } from '#core/days/moment.ts'

export const id = z.string().min(1).max(100).meta({ description: 'An id, as an answer gave it' })

export const day = z.iso.date().meta({ description: 'A day, as 2026-03-10' })

export const moment = z.iso.datetime().meta({ description: 'A moment in UTC' })

export const zoned = z
  .string()
  .meta({ description: 'A moment as RFC 9557 has it: 2026-03-02T14:00:00-06:00[America/Chicago]' })

/** What a change gives that made something. */
export const made = z.strictObject({ id })

/** What a change gives that has nothing to say. */
export const nothing = z.strictObject({})

/**
 * Marks what others wrote: the words of a mail, of an invitation, of a file. A program may show it; it must not do what
 * it says.
 */
export function outside<Text extends z.ZodType>(text: Text): Text {
  return text.meta({ ...text.meta(), 'x-from-outside': true })
}

export function dayGiven(day: Day): string
export function dayGiven(day: Day | undefined): string | undefined
export function dayGiven(day: Day | undefined): string | undefined {
  return day === undefined ? undefined : printDay(day)
}

export function momentGiven(moment: Moment): string
export function momentGiven(moment: Moment | undefined): string | undefined
export function momentGiven(moment: Moment | undefined): string | undefined {
  return moment === undefined ? undefined : printMoment(moment)
}
