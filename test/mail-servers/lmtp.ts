// Mails handed to a mailbox as the last mail server of their way does it (LMTP, RFC 2033).
import { createConnection, type Socket } from 'node:net'
import { createInterface } from 'node:readline'

type Delivery = { readonly mails: Iterable<string | Uint8Array>; readonly to: string }

/** Throws where the mailbox does not take one. */
export async function deliverTo(port: number, { mails, to }: Delivery): Promise<void> {
  const socket = createConnection(port, '127.0.0.1')
  const failed = new Promise<never>((_, reject) => {
    socket.once('error', reject)
    socket.once('close', () => reject(new Error('The mailbox hung up.')))
  })
  failed.catch(() => {})
  const answers = createInterface({ input: socket })[Symbol.asyncIterator]()
  const expect = (code: string) => Promise.race([answerOf(answers, code), failed])
  try {
    await expect('220')
    await say(socket, 'LHLO sender.example', () => expect('250'))
    for (const mail of mails) {
      await say(socket, 'MAIL FROM:<>', () => expect('250'))
      await say(socket, `RCPT TO:<${to}>`, () => expect('250'))
      await say(socket, 'DATA', () => expect('354'))
      socket.write(stuffed(mail))
      await say(socket, '.', () => expect('250'))
    }
  } finally {
    socket.destroy()
  }
}

async function say(socket: Socket, line: string, answer: () => Promise<void>): Promise<void> {
  socket.write(`${line}\r\n`)
  await answer()
}

async function answerOf(answers: AsyncIterator<string>, code: string): Promise<void> {
  for (;;) {
    const { value, done } = await answers.next()
    if (done) throw new Error('The mailbox hung up.')
    if (!value.startsWith(code)) throw new Error(`The mailbox does not take it: ${value}`)
    if (value[3] !== '-') return
  }
}

/** Line breaks as on the way, and lines that begin with a dot with one more. */
function stuffed(mail: string | Uint8Array): Buffer {
  const text = typeof mail === 'string' ? mail : Buffer.from(mail).toString('latin1')
  const lines = text.replace(/\r?\n/g, '\r\n').replace(/^\./gm, '..')
  return Buffer.from(
    lines.endsWith('\r\n') ? lines : `${lines}\r\n`,
    typeof mail === 'string' ? 'utf8' : 'latin1',
  )
}
