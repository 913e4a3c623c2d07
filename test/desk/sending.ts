// Dana's mailbox as a server sees it: what it took, and how it answers.
import { connectMail } from '../../src/app/mail-account/connect-mail.ts'
import type { MailDesk } from '../../src/app/outbox/mail-desk.ts'
import type { Desk } from '../../src/app/desk.ts'
import type { Carrier, Parcel } from '../../src/core/mail/carrier.ts'
import { newKey } from './desk.ts'
import { danasMail } from './mail.ts'

type Carry = Carrier['carry']

export type TestServer = {
  /** What it has in full. */
  readonly took: { readonly to: string; readonly text: string }[]
  carry: Carry
}

/** Takes every mail. */
export function newServer(): TestServer {
  const server: TestServer = {
    took: [],
    async carry(parcel, { beforeDot }) {
      if (!(await beforeDot())) return { state: 'stopped', answers: [] }
      take(server, parcel)
      return { state: 'accepted', answers: [] }
    },
  }
  return server
}

export function take({ took }: TestServer, { to, bytes }: Parcel): void {
  took.push({ to, text: new TextDecoder().decode(bytes) })
}

/** The desk with a mailbox that such a server carries for. */
export async function sendingDesk<One extends Desk>(
  desk: One,
  server: TestServer,
): Promise<One & MailDesk> {
  await connectMail(desk, { key: newKey(), ...danasMail })
  return {
    ...desk,
    carrier: async () => ({
      carry: (...asked) => server.carry(...asked),
      close: async () => {},
    }),
  }
}
