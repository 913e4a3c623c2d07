// A mailbox that lies: it speaks IMAP as far as it is told to, and does what it likes at one command.
import { createServer, type Socket } from 'node:net'
import { createInterface } from 'node:readline'

export type ImapLiar = AsyncDisposable & { readonly port: number }

/** Told of a command, `UID SEARCH …`; what it gives is said instead of the usual. `silence` and `refusal` are these. */
export type ImapLie = (command: string, socket: Socket) => string | undefined

const honest: readonly (readonly [RegExp, string])[] = [
  [/^CAPABILITY/, '* CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR IDLE\r\n'],
  [/^(LIST|LSUB)/, '* LIST () "/" INBOX\r\n'],
  [/^EXAMINE/, '* 1 EXISTS\r\n* OK [UIDVALIDITY 1] ok\r\n* OK [UIDNEXT 2] ok\r\n'],
  [/^UID SEARCH/, '* SEARCH 1\r\n'],
]

export async function startImapLiar(lie: ImapLie): Promise<ImapLiar> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {}).on('close', () => sockets.delete(socket))
    socket.write(lie('GREETING', socket) ?? '* OK here\r\n')
    const lines = createInterface({ input: socket }).on('error', () => {})
    lines.on('line', (line) => {
      const [tag = '', ...words] = line.split(' ')
      const command = words.join(' ')
      const said = lie(command, socket)
      if (said === 'silence') return
      const usual = honest.find(([form]) => form.test(command))?.[1] ?? ''
      if (said === 'refusal') socket.write(`${tag} NO not here\r\n`)
      else socket.write(`${said ?? usual}${tag} OK done\r\n`)
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as { port: number }
  return {
    port,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
