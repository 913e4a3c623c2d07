// What speaks against getting in touch now.
import { z } from 'zod'
import { warningCodes, type Warning } from '#core/plan/guard.ts'
import { words } from './named.ts'

export const warning = z
  .strictObject({ code: z.enum(warningCodes), because: words })
  .meta({ id: 'Warning' })

export function warningGiven({ code, because }: Warning): z.input<typeof warning> {
  return { code, because }
}
