// Whatever somebody types into a place that ends in the head of a mail, or in what is said to a server about it: no line
// and no recipient may come of it that was not there before.
import PostalMime from 'postal-mime'
import type { Moment } from '../../src/core/days/moment.ts'
import type { Carrier } from '../../src/core/mail/carrier.ts'
import { Problem } from '../../src/core/problem.ts'
import { openCarrier } from '../../src/channels/smtp/carrier.ts'
import { composeMail, type MailToCompose } from '../../src/channels/smtp/compose.ts'
import { openWire, usual, type Wire } from '../mail-servers/wire.ts'

const mail: MailToCompose = {
  from: { name: 'Dana', address: 'dana@okafor.example' },
  to: { name: 'Ana', address: 'ana@halvorsen.example' },
  ...{ subject: 'Thanks', text: 'Dear Ana,', at: 0 as Moment, zone: 'UTC' },
  ...{ messageId: '<a@okafor.example>', inReplyTo: '<b@okafor.example>' },
  references: ['<b@okafor.example>'],
}

/** Those together that take the same. */
const places: readonly ((typed: string) => Partial<MailToCompose>)[] = [
  (typed) => ({
    ...{ from: { ...mail.from, name: typed }, to: { ...mail.to, name: typed }, subject: typed },
    attachments: [{ name: typed, type: 'text/plain', bytes: new Uint8Array() }],
  }),
  (typed) => ({ from: { ...mail.from, address: typed }, to: { ...mail.to, address: typed } }),
  (typed) => ({ messageId: typed, inReplyTo: typed, references: [typed] }),
  (typed) => ({ text: typed }),
]

// An empty subject is none, and of an empty text there is one part. and of an empty text there is one part.
const head =
  /^(content-transfer-encoding,)?from,to,in-reply-to,references,(subject,)?message-id,date,mime-version,content-type$/

/** Gives the heads it came to; throws a Problem where every place refuses, and an Error where something was added. */
export async function typedIntoHeads(bytes: Uint8Array): Promise<readonly string[]> {
  const typed = Buffer.from(bytes.subarray(0, 2_000)).toString()
  const read: string[] = []
  let refused: Problem | undefined
  for (const place of places) {
    try {
      read.push(await addedNothing({ ...mail, ...place(typed) }))
    } catch (cause) {
      if (!(cause instanceof Problem)) throw cause
      refused = cause
    }
  }
  await saidNothingMore(typed)
  if (read.length === 0) throw refused ?? new Error('There was no place.')
  return read
}

async function addedNothing(asked: MailToCompose): Promise<string> {
  const { headers, from, to, subject, cc, bcc } = await PostalMime.parse(await composeMail(asked))
  const keys = headers.map(({ key }) => key).join(',')
  if (!head.test(keys)) throw new Error(`the head has other lines: ${keys}`)
  if (to?.length !== 1 || from?.address === undefined || cc || bcc) {
    throw new Error(`it goes to others: ${JSON.stringify(to)}`)
  }
  return [from.name, from.address, to[0]?.name, to[0]?.address, subject].join('\n')
}

let wire: Wire | undefined
let carrier: Carrier | undefined

/** As the address of the envelope, with a real server at the other end. */
async function saidNothingMore(typed: string): Promise<void> {
  const can = usual((said) =>
    said.startsWith('EHLO') ? '250-a\r\n250-8BITMIME\r\n250 SMTPUTF8' : '',
  )
  wire ??= await openWire(can)
  carrier ??= openCarrier(
    { host: 'localhost', port: wire.port, security: 'none', ownNetwork: true },
    { kind: 'password', user: '', password: '' },
    { now: () => 0 as Moment, resolve: async () => ['127.0.0.1'] },
  )
  const dot = { beforeDot: async () => true }
  const { signal } = new AbortController()
  for (const envelope of [
    { from: typed, to: 'a@x.example' },
    { from: 'a@x.example', to: typed },
  ]) {
    wire.forget()
    const parcel = { ...envelope, bytes: Buffer.from(typed) }
    await carrier.carry(parcel, dot, signal)
    const said = wire.connections.flatMap(({ commands }) => commands)
    const sent = said.filter((one) => !/^(EHLO|RSET|QUIT)\b/.test(one))
    const isOne = /^MAIL FROM:<[^<>]+>( SMTPUTF8)?( BODY=8BITMIME)?,RCPT TO:<[^<>]+>,DATA,\.$/
    if (sent.length > 0 && !isOne.test(sent.join()))
      throw new Error(`more was said: ${said.join()}`)
  }
}

export async function endHeads(): Promise<void> {
  await carrier?.close()
  await wire?.[Symbol.asyncDispose]()
  wire = undefined
  carrier = undefined
}
