// One's own mailbox as a form gives it, read: all that is wrong with it is said at once.
import type { MailPlace } from '#channels/mail-servers/providers.ts'
import { findProvider } from '#channels/mail-servers/providers.ts'
import { readMailAddress } from '#channels/smtp/mail-address.ts'
import type { MailServer } from '#core/mail/server.ts'
import { Problem } from '#core/problem.ts'
import { emailAddress } from '../input/email-address.ts'
import { line } from '../input/line.ts'
import { optionalNumber } from '../input/number.ts'
import { readAll } from '../input/read-all.ts'
import { word } from '../input/word.ts'

export type MailTyped = {
  readonly provider?: string | undefined
  readonly address?: string | undefined
  readonly name?: string | undefined
  /** Who one is there; the address where it is left empty. */
  readonly user?: string | undefined
  readonly smtp: PlaceTyped
  /** Whether replies are looked for. */
  readonly reads: boolean
  readonly imap: PlaceTyped
  /** Whether it was said that these servers lie on this computer or in one's own network. */
  readonly ownNetwork: boolean
}

type PlaceTyped = {
  readonly host?: string | undefined
  readonly port?: string | undefined
  readonly security?: string | undefined
}

/** Everything of a mailbox but what lets one in. */
export type MailSettings = {
  readonly provider: string
  readonly address: string
  readonly name: string
  readonly user: string
  readonly smtp: MailServer
  readonly imap?: MailServer
  readonly keepsCopies: boolean
  readonly perDay: number
}

/** How many mails a day go out where nobody has said how many may, and the most that anybody needs. */
const usualPerDay = 100
const mostPerDay = 2_000

export function readMailTyped(typed: MailTyped): MailSettings {
  const known = findProvider(typed.provider ?? '')
  const { ownNetwork } = typed
  const { address, name, user, smtp, imap } = readAll({
    address: () => ownAddress(typed.address),
    name: () => line(typed.name, { field: 'name', what: 'Your name' }),
    user: () => line(typed.user || typed.address, { field: 'user', what: 'Your name there' }),
    smtp: () => place(typed.smtp, 'smtp'),
    imap: () => (typed.reads ? place(typed.imap, 'imap') : undefined),
  })
  return {
    ...{ provider: known?.id ?? 'own', address, name, user, smtp: { ...smtp, ownNetwork } },
    ...(imap && { imap: { ...imap, ownNetwork } }),
    keepsCopies: known?.keepsCopies ?? false,
    perDay: Math.min(known?.perDay ?? usualPerDay, mostPerDay),
  }
}

export function ownAddress(typed: string | undefined): string {
  const address = emailAddress(typed, 'address')
  if (address !== undefined) return readMailAddress(address, 'address')
  throw new Problem('missing', 'Your email address is still missing.', { field: 'address' })
}

function place({ host, port, security }: PlaceTyped, kind: 'smtp' | 'imap'): MailPlace {
  const what = kind === 'smtp' ? 'The server for sending' : 'The server for reading'
  const field = (name: string) => `${kind}${name}`
  return readAll({
    host: () => line(host, { field: field('Host'), what, longest: 253 }).toLowerCase(),
    port: () => portIn(port, field('Port')),
    security: () => word(security ?? '', ['tls', 'starttls', 'none'], field('Security')),
  })
}

function portIn(typed: string | undefined, field: string): number {
  const port = /^\d{1,5}$/.test(typed?.trim() ?? '') ? Number(typed) : 0
  if (port > 0 && port < 65_536) return port
  const sentence = 'The port is a number, such as 465 for sending or 993 for reading.'
  throw new Problem('wrong-form', sentence, { field })
}

export type HabitsTyped = {
  readonly undoSeconds?: string | undefined
  readonly perDay?: string | undefined
}

export function readHabits(typed: HabitsTyped): { undoSeconds: number; perDay: number } {
  const { undoSeconds, perDay } = readAll({
    undoSeconds: () => number(typed.undoSeconds, { field: 'undoSeconds', least: 0, most: 600 }),
    perDay: () => number(typed.perDay, { field: 'perDay', least: 1, most: mostPerDay }),
  })
  return { undoSeconds, perDay }
}

type Counted = { readonly field: string; readonly least: number; readonly most: number }

function number(typed: string | undefined, counted: Counted): number {
  const what = counted.field === 'perDay' ? 'mails a day' : 'seconds'
  const given = optionalNumber(typed, { ...counted, what })
  if (given !== undefined) return given
  const sentence = `The number of ${what} is still missing.`
  throw new Problem('missing', sentence, { field: counted.field })
}
