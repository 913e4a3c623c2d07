// One’s own mailbox, out of which notes are sent: shown, connected, let go.
import { disconnectMail } from '#operations/mail-account/disconnect-mail.ts'
import { findMailServers } from '#operations/mail-account/find-mail-servers.ts'
import { getMailAccount } from '#operations/mail-account/get-mail-account.ts'
import { setUpMail } from '#operations/mail-account/set-up-mail.ts'
import { Problem } from '#core/problem.ts'
import { askSecrets } from '../ask-secret.ts'
import { atDesk, type AtDesk, type DeskFlags } from '../frame/at-desk.ts'
import type { Layout } from '../frame/layout.ts'
import type { Context } from '../pieces.ts'

export async function show(this: Context, flags: DeskFlags): Promise<void> {
  await atDesk(this, flags, async ({ run, print }) => {
    const given = await run(getMailAccount, {})
    print(given, (layout) => sayMailbox(layout, given))
  })
}

type Connecting = DeskFlags & {
  readonly name?: string
  readonly user?: string
  readonly smtp?: string
  readonly imap?: string
  readonly security?: string
  readonly ownNetwork?: boolean
}

/** The password is asked for, and stands on no line that others could read. */
export async function connect(
  this: Context,
  { name, user, smtp, imap, security, ownNetwork = false, ...flags }: Connecting,
  address: string,
): Promise<void> {
  await atDesk(this, flags, async (at) => {
    const servers = smtp
      ? { smtp: placeOf(smtp, security), ...(imap && { imap: placeOf(imap, security) }) }
      : await serversOf(at, address)
    const [password = ''] = await askSecrets(this.process, [
      `Password of ${address} (nothing is shown while you type): `,
    ])
    await at.run(setUpMail, {
      ...{ address, name: name ?? at.settings.name, user, password, ownNetwork },
      ...servers,
    })
    const given = await at.run(getMailAccount, {})
    at.print(given, (layout) => sayMailbox(layout, given))
  })
}

export async function end(this: Context, flags: DeskFlags): Promise<void> {
  await atDesk(this, flags, async ({ run, print }) => {
    print(await run(disconnectMail, {}), () => 'The mailbox is let go.\n')
  })
}

async function serversOf({ run }: AtDesk, address: string) {
  const { provider, smtp, imap } = await run(findMailServers, { address })
  if (smtp) return { provider, smtp, ...(imap && { imap }) }
  const sentence = `The servers of ${address} are not known; expected one such as mail.example:465.`
  throw new Problem('missing', sentence, { field: '--smtp' })
}

/** 465 and 993 are spoken to under TLS from the start, 587 and 143 after STARTTLS. */
function placeOf(typed: string, security: string | undefined) {
  const [, host = '', port = ''] = /^(.+?)(?::(\d{1,5}))?$/.exec(typed) ?? []
  const number = port === '' ? 465 : Number(port)
  const usual = [465, 993].includes(number) ? 'tls' : 'starttls'
  return { host, port: number, security: (security ?? usual) as 'tls' | 'starttls' | 'none' }
}

type Given = Awaited<ReturnType<typeof getMailAccount.run>>

function sayMailbox({ paint, under }: Layout, given: Given): string {
  const { address, name, smtp, imap, perDay, undoSeconds, rests } = given
  const place = ({ host, port }: Given['smtp']) => `${host}:${port}`
  return [
    `${paint('bold', `${name} <${address}>`)}\n`,
    under(`Sends by ${place(smtp)}${imap ? `, listens at ${place(imap)}` : ''}`),
    under(`${perDay} mails a day at most; each can be taken back for ${undoSeconds} seconds`),
    under(rests && `Rests: ${rests.because}`),
  ].join('')
}
