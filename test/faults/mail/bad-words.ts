// Row 16: what would end a line of a head, name another recipient or put a script into a mail, in every field; told by
// what the server received.
import { randomUUID } from 'node:crypto'
import PostalMime from 'postal-mime'
import { composeMail } from '../../../src/channels/smtp/compose.ts'
import { openCarrier } from '../../../src/channels/smtp/carrier.ts'
import type { Moment } from '../../../src/core/days/moment.ts'
import { Problem } from '../../../src/core/problem.ts'
import { openSink } from '../../mail-servers/sink.ts'
import type { Received } from '../../mail-servers/sink-rules.ts'
import { chanceOf, type Chance } from '../../fuzz/chance.ts'
import type { Outcome } from './outcome.ts'

const pieces = [
  ...['\r\n', '\n', '\r', '\0', '\u2028', '\u0085', '\v', '\t', ' ', '.', '\r\n.\r\n', '\n.\n'],
  ...['Bcc: mallory@evil.example', 'RCPT TO:<mallory@evil.example>', 'X-Injected: 1', '\r\n\r\n'],
  ...[
    '<mallory@evil.example>',
    ', mallory@evil.example',
    '"a" <b@evil.example>',
    'group:a@b.example;',
  ],
  ...[
    '=?utf-8?q?=0D=0ABcc:_mallory@evil.example?=',
    '%0d%0aBcc: m@evil.example',
    '嘊嘍',
    'Ana',
    'ä',
  ],
  ...['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '${7*7}', '{{7*7}}', '=1+1'],
  ...['"ana@evil.example"@halvorsen.example', 'ana(at)', '\u202e', '--', 'Content-Type: text/html'],
]
const allowed =
  /^(from|to|subject|date|message-id|in-reply-to|references|mime-version|content-type|content-transfer-encoding)$/

export async function badWords(tries: number): Promise<Outcome> {
  await using sink = await openSink()
  const server = { host: '127.0.0.1', port: sink.port, security: 'none', ownNetwork: true } as const
  const carrier = openCarrier(
    server,
    { kind: 'password', user: 'dana', password: 'none' },
    { now: () => 0 as Moment },
  )
  const hooks = { beforeDot: async () => true }
  const never = new AbortController().signal
  const notes: string[] = []
  const sent: string[] = []
  const seed = Math.floor(Math.random() * 1e9)
  for (let one = 0; one < tries; one += 1) {
    const chance = chanceOf(seed, one)
    const mail = badMail(chance)
    try {
      const bytes = await composeMail(mail)
      const parcel = { from: mail.from.address, to: mail.to.address, bytes }
      const carried = await carrier.carry(parcel, hooks, never)
      if (carried.state === 'accepted') sent.push(mail.to.address)
      else notes.push(`not taken: ${JSON.stringify(carried)}`)
    } catch (error) {
      if (!(error instanceof Problem)) notes.push(`${String(error)} (${seed}, ${one})`)
    }
  }
  await carrier.close()
  const received = sink.received()
  const wrong = (await Promise.all(received.map(injected))).flat()
  return {
    ...{ tries, extra: received.length - sent.length, lost: 0, uncertain: 0, wrong: wrong.length },
    notes: [...notes, ...wrong],
  }
}

function badMail(chance: Chance) {
  const bad = (good: string) => {
    if (chance.below(3) > 0) return good
    const cut = chance.below(good.length + 1)
    const piece = Array.from({ length: 1 + chance.below(3) }, () => chance.oneOf(pieces)).join('')
    return good.slice(0, cut) + piece + good.slice(cut)
  }
  return {
    from: { name: bad('Dana Okafor'), address: 'dana@dana.example' },
    to: { name: bad('Ana Ruiz'), address: bad('ana@halvorsen.example') },
    ...{ subject: bad('Thank you'), text: bad('It was good to meet you.\n\nDana') },
    ...{ at: 1_772_000_000_000 as Moment, zone: 'America/Chicago' },
    messageId: bad(`<${randomUUID()}@dana.example>`),
    ...(chance.below(2) === 0 ? {} : { inReplyTo: bad('<one@halvorsen.example>') }),
  }
}

/** A second recipient, a field of the head that nobody wrote, one that is there twice, or a script in the HTML. */
async function injected({ to, bytes }: Received): Promise<readonly string[]> {
  const text = bytes.toString('latin1')
  const head = text.slice(0, text.indexOf('\r\n\r\n'))
  const names = head
    .replaceAll(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
    .map((line) => line.slice(0, line.indexOf(':')).toLowerCase())
  const found: string[] = []
  if (to.length !== 1) found.push(`${to.length} recipients`)
  if (to.some((one) => one.includes('evil'))) found.push(`to ${to.join()}`)
  for (const name of names) if (!allowed.test(name)) found.push(`a field named ${name}`)
  if (new Set(names).size !== names.length) found.push(`a field twice: ${names.join()}`)
  const { html = '' } = await PostalMime.parse(bytes)
  if (/<(script|img)\b/i.test(html)) found.push('a script')
  return found
}
