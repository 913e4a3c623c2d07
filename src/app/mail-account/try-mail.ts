// Whether a mailbox lets one in, for sending and for reading apart: asked of its servers, and no mail is sent.
import type { MailLogin, MailServer } from '#core/mail/server.ts'
import { Problem } from '#core/problem.ts'

export type MailTried = {
  /** What is in the way, in words; absent where it works. */
  readonly sending?: Problem
  /** The same; absent, too, where nothing is read. */
  readonly reading?: Problem
}

export type ToTry = {
  readonly provider: string
  readonly smtp: MailServer
  readonly imap?: MailServer | undefined
  readonly login: MailLogin
}

const withinMs = 20_000

export async function tryMail({ provider, smtp, imap, login }: ToTry): Promise<MailTried> {
  const { findProvider } = await import('#channels/mail-servers/providers.ts')
  const { trySending } = await import('#channels/mail-servers/try-sending.ts')
  const { tryReading } = await import('#channels/mail-servers/try-reading.ts')
  const asked = { withinMs, hint: findProvider(provider)?.hint }
  const [sending, reading] = await Promise.all([
    problemOf(trySending(smtp, login, asked), 'smtp'),
    imap && problemOf(tryReading(imap, login, asked), 'imap'),
  ])
  return { ...(sending && { sending }), ...(reading && { reading }) }
}

/** All that is in the way as one Problem; `undefined` where nothing is. */
export function inTheWay({ sending, reading }: MailTried): Problem | undefined {
  const isTwice = sending?.message === reading?.message
  const [first, ...also] = [sending, isTwice ? undefined : reading].filter(
    (one) => one !== undefined,
  )
  if (!first) return undefined
  const { code, message, field } = first
  return new Problem(code, message, { ...(field !== undefined && { field }), also })
}

/** Named by the field of the form that can put it right. */
async function problemOf(
  asked: Promise<void>,
  kind: 'smtp' | 'imap',
): Promise<Problem | undefined> {
  try {
    await asked
    return undefined
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const { code, message, field = 'host' } = error
    const named =
      field === 'password' ? field : `${kind}${field[0]?.toUpperCase()}${field.slice(1)}`
    return new Problem(code, message, { field: named, cause: error.cause })
  }
}
