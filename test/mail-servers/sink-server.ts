// The process of a sink: an SMTP server that does what its rules say, and else takes every message.
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server'
import type { Certificate } from '../program/certificate.ts'
import type { Deed, Reached, Received, Rule, SinkOptions, Step } from './sink-rules.ts'

export type SinkSetup = SinkOptions & {
  readonly folder: string
  readonly certificate?: Certificate
}
export type ToSink =
  | { readonly rules: readonly Rule[] }
  | { readonly goOn: true }
  | { readonly hangUp: true }
  | { readonly count: Counting }
export type FromSink =
  | { readonly port: number }
  | { readonly answer: number }
  | { readonly reached: Reached }

export type Counting = 'connections' | 'messages' | 'obeyed'

type Connection = SMTPServer['connections'] extends Set<infer One> ? One : never

// What the package keeps to itself; without it nobody can refuse EHLO, STARTTLS or DATA.
const [onCommand, nextHandler, socket] = ['_onCommand', '_nextHandler', '_socket'] as const

const setup = JSON.parse(process.argv[2] ?? '{}') as SinkSetup
const { delayMs = 0, security = 'none', passwords, tokens, certificate } = setup
const open = !passwords && !tokens
const commands: Readonly<Record<string, Step>> = {
  ...{ EHLO: 'hello', HELO: 'hello', STARTTLS: 'tls', AUTH: 'login' },
  ...{ RSET: 'reset', MAIL: 'from', RCPT: 'to', DATA: 'data' },
}
const connections = new Map<string, { readonly number: number; readonly connection: Connection }>()
const waiting: (() => void)[] = []
const counts: Record<Counting, number> = { connections: 0, messages: 0, obeyed: 0 }
let rules: (Rule & { left: number })[] = []

const server = new SMTPServer({
  ...(certificate ? { key: certificate.key, cert: certificate.cert } : {}),
  ...{ name: 'sink.example', secure: security === 'tls', disableReverseLookup: true },
  ...{ authMethods: ['PLAIN', 'LOGIN', 'XOAUTH2'], authOptional: open },
  ...{ allowInsecureAuth: security === 'none', maxAllowedUnauthenticatedCommands: false },
  disabledCommands: [...(security === 'starttls' ? [] : ['STARTTLS']), ...(open ? ['AUTH'] : [])],
  ...{ socketTimeout: 3_600_000, hideENHANCEDSTATUSCODES: false },
  onConnect(session, answer) {
    const connection = [...server.connections].find(({ id }) => id === session.id)!
    counts.connections += 1
    connections.set(session.id, { number: counts.connections, connection })
    watchCommands(connection)
    meet('greeting', connection).then(() => answer(), answer)
  },
  onClose(session) {
    connections.delete(session.id)
  },
  onAuth({ method, username = '', password, accessToken }, _, answer) {
    const byToken = method === 'XOAUTH2'
    const known = (byToken ? tokens : passwords)?.[username]
    if (known !== undefined && known === (byToken ? accessToken : password))
      answer(null, { user: username })
    else if (byToken) answer(null, { data: { status: '401', schemes: 'bearer' } })
    else answer(refusal({ code: 535, text: 'Authentication failed' }))
  },
  onData(stream, session, answer) {
    take(stream, session).then(() => answer(null, 'OK'), answer)
  },
})
// Who sends breaks off as he likes.
server.on('error', () => {})
server.listen(0, '127.0.0.1', () => {
  const address = server.server.address()
  tell({ port: typeof address === 'object' && address ? address.port : 0 })
})

process.on('message', (told: ToSink) => {
  if ('goOn' in told) waiting.shift()?.()
  else if ('hangUp' in told) tell({ answer: hangUp() })
  else if ('count' in told) tell({ answer: counts[told.count] })
  else {
    rules = told.rules.map((rule) => ({ ...rule, left: rule.times ?? Infinity }))
    counts.obeyed = 0
    tell({ answer: rules.length })
  }
})
process.on('disconnect', () => process.exit())

function hangUp(): number {
  for (const { connection } of connections.values()) connection[socket].destroy()
  return connections.size
}

/** Each command comes by here before it is answered. */
function watchCommands(connection: Connection): void {
  const { [onCommand]: answer } = connection
  connection[onCommand] = async (command, next = () => {}) => {
    const line = command.toString()
    const [word = ''] = line.split(/[ :]/)
    // What is said while logging in is no command.
    const step = connection[nextHandler] ? undefined : commands[word.toUpperCase()]
    const [, address] = /^RCPT TO:\s*<([^>]*)>/i.exec(line) ?? []
    try {
      if (step) await meet(step, connection, address)
    } catch (error) {
      const { responseCode, message } = error as ReturnType<typeof refusal>
      connection.send(responseCode, message)
      return next()
    }
    answer.call(connection, command, next)
  }
}

/** Comes back where it goes on, throws what is answered instead, and never ends where nothing is answered. */
async function meet(at: Step, connection: Connection, address?: string): Promise<void> {
  const to = address === undefined ? recipients(connection.session) : [address]
  const rule = ruleFor(at, to)
  if (rule) await obey(rule.then, { at, to }, connection)
}

function ruleFor(at: Step, to: readonly string[]): Rule | undefined {
  const rule = rules.find(
    (rule) => rule.at === at && rule.left > 0 && (rule.to === undefined || to.includes(rule.to)),
  )
  if (rule) {
    rule.left -= 1
    counts.obeyed += 1
  }
  return rule
}

async function obey(deed: Deed, where: Reached, connection: Connection): Promise<void> {
  if (typeof deed === 'object') throw refusal(deed)
  if (deed === 'drop') connection[socket].destroy()
  const told = new Promise<void>((resolve) => {
    if (deed === 'wait') waiting.push(resolve)
  })
  if (deed === 'wait') tell({ reached: where })
  return told
}

async function take(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> {
  const { connection, number } = connections.get(session.id)!
  const to = recipients(session)
  const parts: Buffer[] = []
  for await (const part of stream as AsyncIterable<Buffer>) {
    if (parts.length === 0) await meet('body', connection)
    parts.push(part)
  }
  const rule = ruleFor('end', to)
  const kept = rule?.kept ?? (!rule || rule.then === 'wait')
  note('dotted', { to, kept })
  if (kept) {
    const { mailFrom } = session.envelope
    await keep({
      ...{ at: Date.now(), from: mailFrom ? mailFrom.address : '', to },
      ...(typeof session.user === 'string' ? { user: session.user } : {}),
      ...{ secure: session.secure, connection: number, bytes: Buffer.concat(parts) },
    })
  }
  if (rule) await obey(rule.then, { at: 'end', to }, connection)
  if (!kept) await obey('drop', { at: 'end', to }, connection)
  if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs))
}

async function keep(message: Received): Promise<void> {
  const { bytes, from } = message
  note('received', { ...message, bytes: bytes.toString('base64') })
  counts.messages += 1
  if (!setup.lmtp) return
  const { port, to } = setup.lmtp
  const mailbox = createTransport({ host: '127.0.0.1', port, lmtp: true, ignoreTLS: true })
  await mailbox.sendMail({ envelope: { from, to }, raw: bytes })
}

function note(name: 'received' | 'dotted', what: object): void {
  appendFileSync(join(setup.folder, name), `${JSON.stringify(what)}\n`)
}

function recipients({ envelope }: SMTPServerSession): readonly string[] {
  return envelope.rcptTo.map(({ address }) => address)
}

function refusal({ code, text = 'As the test wants it' }: Exclude<Deed, string>) {
  return Object.assign(new Error(text), { responseCode: code })
}

function tell(said: FromSink): void {
  process.send?.(said)
}
