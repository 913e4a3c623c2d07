// One's own mailbox is kept, with what lets one in there sealed.
import type { MailServer } from '#core/mail/server.ts'
import { Problem } from '#core/problem.ts'
import { findMailAccountRow, putMailAccount } from '#store/mail-account.ts'
import { change, type Keyed } from '../change.ts'
import type { Desk } from '../desk.ts'
import { emailAddress } from '../input/email-address.ts'
import { line } from '../input/line.ts'
import { readAll } from '../input/read-all.ts'
import { sealSecret, type MailSecret } from './secrets.ts'

export type MailInput = {
  readonly provider: string
  readonly address: string
  readonly name: string
  readonly smtp: MailServer
  readonly imap?: MailServer | undefined
  readonly user: string
  readonly secret: MailSecret
  readonly keepsCopies: boolean
  readonly perDay: number
}

/** How long one may think again, where nobody has said otherwise. */
const usualUndo = 30

export async function connectMail(desk: Desk, input: MailInput & Keyed): Promise<void> {
  const { address, name, user } = readAll({
    address: () => ownAddress(input.address),
    name: () => line(input.name, { field: 'name', what: 'Your name' }),
    user: () => line(input.user, { field: 'user', what: 'Your name at the provider' }),
  })
  await change(desk, input, async (desk) => {
    const known = await findMailAccountRow(desk.db, desk.account)
    await putMailAccount(desk.db, desk.account, {
      ...{ provider: input.provider, address, name, smtp: input.smtp },
      ...(input.imap && { imap: input.imap }),
      login: { kind: input.secret.kind, user },
      sealed: sealSecret(desk, input.secret),
      ...{ keepsCopies: input.keepsCopies, perDay: input.perDay },
      undoSeconds: known?.undoSeconds ?? usualUndo,
      connectedAt: desk.now(),
    })
    return { outcome: '', moved: [] }
  })
}

function ownAddress(typed: string): string {
  const address = emailAddress(typed, 'address')
  if (address !== undefined) return address
  throw new Problem('missing', 'Your email address is still missing.', { field: 'address' })
}
