// Who seeks, how they like to follow up, and when they are away.
import { z } from 'zod'
import { timeAway } from '#app/time-away.ts'
import { readCadence } from '#core/cadence/read-cadence.ts'
import { posts, tones } from '#core/case/case.ts'
import type { Moment } from '#core/days/moment.ts'
import type { Settings } from '#store/settings.ts'
import { day, dayGiven } from './values.ts'

const numbers = {
  firstAfter: z.int().meta({ description: 'Days to the first round' }),
  every: z.int().meta({ description: 'Days between rounds' }),
  rounds: z.int(),
  secondTry: z.boolean().meta({ description: 'Whether somebody not reached is tried again' }),
  medium: z.enum(['call', 'email']),
}

const cadence = z
  .strictObject({ name: z.string().optional(), ...numbers })
  .meta({ id: 'Cadence', description: 'How long to wait, how often to ask, and when to stop' })

/** One of ours by its name, or numbers; those left out are those of `classic`. */
export const cadenceTyped = z.union([z.string().max(100), z.strictObject(numbers).partial()])

const addressShape = z
  .strictObject({
    lines: z.array(z.string()).max(20),
    country: z.string().optional(),
    parts: z
      .strictObject({
        street: z.string(),
        city: z.string(),
        region: z.string(),
        postalCode: z.string(),
      })
      .partial()
      .optional(),
  })
  .meta({ id: 'PostalAddress' })

export const settingsShape = z
  .strictObject({
    name: z.string(),
    timeZone: z.string(),
    country: z.string().optional(),
    region: z.string().optional(),
    phone: z.string().optional(),
    email: z.string().optional(),
    address: addressShape.optional(),
    currentPosition: z.string().optional(),
    signOff: z.string().optional(),
    post: z.enum(posts).optional(),
    tone: z.enum(tones).optional(),
    language: z.string().optional(),
    cadence,
    away: z.strictObject({ from: day, until: day }).optional(),
  })
  .meta({ id: 'Settings' })

export function settingsGiven(known: Settings, now: Moment): z.input<typeof settingsShape> {
  const { name, timeZone, country, region, phone, email, address } = known
  const { currentPosition, signOff, post, tone, language } = known
  const away = timeAway(known, now)
  return {
    ...{ name, timeZone, country, region, phone, email, currentPosition, signOff },
    ...{ post, tone, language, cadence: readCadence(known.cadence) },
    address: address && { ...address, lines: [...address.lines] },
    away: away && { from: dayGiven(away.from), until: dayGiven(away.until) },
  }
}
