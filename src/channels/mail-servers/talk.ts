// A conversation with a mail server, line by line, of which nothing is kept: to try out whether it lets one in.
import type { Socket } from 'node:net'
import type { MailServer } from '#core/mail/server.ts'
import { Problem } from '#core/problem.ts'
import { connectTo, secured } from '../mail-socket.ts'
import { unless, type Resolve } from '../resolve.ts'

export type Talk = {
  /** The next line that is said. */
  readonly hear: () => Promise<string>
  readonly say: (line: string) => void
  /** Encrypts what follows. */
  readonly secure: () => Promise<void>
}

export type Patience = {
  /** In all. */
  readonly withinMs: number
  readonly resolve?: Resolve | undefined
}

/** Whatever comes of the work, the connection is ended. Throws a Problem where there is none, or where it breaks off. */
export async function talkWith<T>(
  server: MailServer,
  { withinMs, resolve }: Patience,
  work: (talk: Talk) => Promise<T>,
): Promise<T> {
  const signal = AbortSignal.timeout(withinMs)
  let socket = await connectTo(server, { withinMs, signal, resolve })
  let lines = linesOf(socket)
  try {
    return await work({
      async hear() {
        const line = await unless(signal, lines.next()).catch(() => {
          throw silent(server)
        })
        if (line === undefined) throw hungUp(server)
        return line
      },
      say: (line) => {
        socket.write(`${line}\r\n`)
      },
      async secure() {
        // What was said in the open is not taken for what is said after.
        lines.leave()
        socket = await secured(server.host, socket, signal)
        lines = linesOf(socket)
      },
    })
  } finally {
    socket.destroySoon()
  }
}

const longest = 16_384

function linesOf(socket: Socket) {
  let [text, isOver] = ['', false]
  let wake = () => {}
  const take = (bytes: Buffer) => {
    text += bytes.toString('latin1')
    wake()
  }
  const end = () => {
    isOver = true
    wake()
  }
  socket.on('data', take).once('close', end)
  return {
    leave: () => socket.off('data', take).off('close', end),
    /** `undefined` where there is none to come. */
    async next(): Promise<string | undefined> {
      for (;;) {
        const end = text.indexOf('\n')
        const line = text.slice(0, Math.max(end, 0)).replace(/\r$/, '')
        if (end >= 0) {
          text = text.slice(end + 1)
          return line
        }
        if (isOver || text.length > longest) return undefined
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
    },
  }
}

function hungUp({ host }: MailServer): Problem {
  return new Problem('no-answer', `${host} hangs up before it has answered.`)
}

function silent({ host, port, security }: MailServer): Problem {
  const also = security === 'tls' ? '' : ' Is TLS meant there, and not STARTTLS?'
  return new Problem('no-answer', `${host} says nothing at port ${port}.${also}`)
}
