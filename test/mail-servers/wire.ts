// An SMTP server of the tests that says what it is told to, step by step, and keeps every byte that comes on the wire.
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { createServer as createSecure, TLSSocket } from 'node:tls'
import { type Certificate, makeCertificate } from '../program/certificate.ts'

export type Wire = AsyncDisposable & {
  readonly port: number
  readonly connections: readonly Connection[]
  /** All that was heard so far. */
  readonly forget: () => void
  readonly breakOff: () => void
  /** Takes nothing more. */
  readonly stall: () => void
}

type Connection = {
  /** What came, in the clear, the words of mails included. */
  heard: string
  /** Only the words of the mail that came last, as they were on the wire, the dot included. */
  mail: string
  commands: string[]
}

/**
 * What is said to a command (`''` is the greeting, `.` the end of a mail), with line ends added. Without an answer it
 * stalls, `drop` ends the connection, and what ends with `\0` has no line end. `more` can be used to say something later.
 */
export type Say = (
  command: string,
  connection: Connection,
  more: (text: string) => void,
) => string | undefined

export const drop = '\0drop'

let made: Certificate | undefined
const certificate = () => (made ??= makeCertificate(['mail.example']))

/** What trusts the certificate of every one of these, which is of mail.example. */
export function authority(): string {
  return certificate().authority
}

export async function openWire(
  say: Say,
  security: 'none' | 'starttls' | 'tls' = 'none',
): Promise<Wire> {
  const connections: Connection[] = []
  const sockets = new Set<Socket>()
  const serve = (socket: Socket) => {
    sockets.add(socket)
    const connection: Connection = { heard: '', mail: '', commands: [] }
    connections.push(connection)
    converse(socket, connection, say, sockets)
  }
  const server: Server =
    security === 'tls' ? createSecure(certificate(), serve) : createServer(serve)
  server.on('tlsClientError', () => {})
  const { promise, resolve } = Promise.withResolvers<void>()
  server.listen(0, '127.0.0.1', resolve)
  await promise
  return {
    ...{ port: (server.address() as AddressInfo).port, connections },
    forget() {
      connections.splice(0, connections.length - 1)
      for (const one of connections) Object.assign(one, { heard: '', mail: '', commands: [] })
    },
    breakOff: () => sockets.forEach((socket) => socket.destroy()),
    stall: () => sockets.forEach((socket) => socket.pause()),
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      const closed = Promise.withResolvers<void>()
      server.close(() => closed.resolve())
      await closed.promise
    },
  }
}

function converse(plain: Socket, connection: Connection, say: Say, sockets: Set<Socket>): void {
  let [socket, rest, inMail] = [plain, '', false]
  const write = (text: string) => {
    if (text === drop) socket.destroy()
    else if (!socket.destroyed)
      socket.write(text.endsWith('\0') ? text.slice(0, -1) : `${text}\r\n`, 'latin1')
  }
  const answer = (command: string) => {
    const reply = say(command, connection, write)
    if (reply !== undefined) write(reply)
    return reply ?? ''
  }
  const hear = (bytes: Buffer) => {
    connection.heard += bytes.toString('latin1')
    rest += bytes.toString('latin1')
    for (;;) {
      const end = inMail ? rest.search(/(?<=^|\r\n)\.\r\n/) : rest.indexOf('\r\n')
      if (inMail) connection.mail = end < 0 ? rest : rest.slice(0, end + 3)
      if (end < 0) return
      const line = inMail ? '.' : rest.slice(0, end)
      rest = rest.slice(end + (inMail ? 3 : 2))
      inMail = false
      connection.commands.push(line)
      const reply = answer(line)
      inMail = /^DATA$/i.test(line) && reply.startsWith('354')
      if (/^STARTTLS$/i.test(line) && reply.startsWith('220')) return secure()
    }
  }
  const secure = () => {
    plain.removeAllListeners('data')
    socket = new TLSSocket(plain, { isServer: true, ...certificate() })
    sockets.add(socket)
    socket.on('error', () => {}).on('data', hear)
  }
  plain.on('error', () => {}).on('data', hear)
  answer('')
}

/** A server that does all it should; `changes` answers instead where it has an answer. */
export function usual(changes: Say = () => ''): Say {
  return (command, connection, more) => {
    const changed = changes(command, connection, more)
    if (changed !== '') return changed
    const verb = /^\S*/.exec(command)?.[0].toUpperCase() ?? ''
    return (
      {
        '': '220 mail.example ESMTP',
        EHLO: '250-mail.example\r\n250 SIZE 50000000',
        DATA: '354 Go on',
        QUIT: '221 Bye',
      }[verb] ?? '250 OK'
    )
  }
}
