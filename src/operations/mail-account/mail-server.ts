// Where mail is handed over or fetched.
import { z } from 'zod'
import type { MailPlace } from '#channels/mail-servers/providers.ts'

const securities = ['tls', 'starttls', 'none'] as const

export const mailServer = z
  .strictObject({ host: z.string(), port: z.int(), security: z.enum(securities) })
  .meta({ id: 'MailServer' })

export const mailServerTyped = z.strictObject({
  host: z.string().max(300),
  port: z.int(),
  security: z.enum(securities),
})

export function mailServerGiven({ host, port, security }: MailPlace): z.input<typeof mailServer> {
  return { host, port, security }
}
