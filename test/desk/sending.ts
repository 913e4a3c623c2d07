// Dana's mailbox as a server sees it: what it took, and how it answers.
import { connectMail } from '../../src/app/mail-account/connect-mail.ts'
import type { MailDesk } from '../../src/app/outbox/mail-desk.ts'
import type { Desk } from '../../src/app/desk.ts'
import type { Carrier, Parcel } from '../../src/core/mail/carrier.ts'
import { onceOf } from '../../src/core/outbox/once.ts'
import { addMail, type NewMail } from '../../src/store/outbox.ts'
import { write } from '../../src/store/write.ts'
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
    home: async () => 'here',
    carrier: async () => ({
      carry: (...asked) => server.carry(...asked),
      close: async () => {},
    }),
  }
}

type Thanks = { readonly application: string; readonly interview: string; readonly contact: string }

/** A thank-you to Ana, or as it is given, written now and due at once. Gives its id. */
export async function putMail(
  desk: Desk,
  about: Thanks,
  given: Partial<NewMail> & { readonly company?: string } = {},
): Promise<string> {
  const { company = 'halvorsen paper', ...more } = given
  const id = desk.newId()
  const now = desk.now()
  const mail: NewMail = {
    ...{ id, once: onceOf({ ...about, kind: 'thank-you', number: 0 }), kind: 'thank-you' },
    about: { ...about, company },
    to: { address: 'ana.ruiz@halvorsen.example', name: 'Ana Ruiz' },
    ...{ from: 'dana@okafor.example', subject: 'Thank you', words: 'Thank you\n\nDear Ana' },
    ...{ messageId: `<${id}@okafor.example>`, writtenAt: now, goesAt: now },
    ...{ copy: 'none', entry: desk.newId(), bytes: new TextEncoder().encode('Dear Ana') },
    ...more,
  }
  await write(desk.db, desk.account, (db) => addMail(db, desk.account, mail))
  return id
}
