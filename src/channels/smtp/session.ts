// A conversation with a server of mail by nodemailer's connection. Every wait in it ends: with an answer, because it
// took too long, because the connection broke, or because it was stopped.
import type { Socket } from 'node:net'
import type SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { MailServer } from '#core/mail/server.ts'
import type { Transcript } from './transcript.ts'

/** In milliseconds. */
export type Waits = {
  /** For the name, the connection and its encryption. */
  readonly connect: number
  /** For the answer to a command. */
  readonly answer: number
  /** For the server to take more of the mail. */
  readonly piece: number
  /** After the dot, when a server may look at all of it before it answers. */
  readonly end: number
  /** After the dot, once whoever sends is about to stop; and for a last word. */
  readonly farewell: number
}

export type Session = {
  readonly connection: SMTPConnection
  readonly socket: () => Socket
  /** From now on this is where it is written down. */
  readonly writeTo: (transcript: Transcript) => void
  /** What was said beside an extension that the server has, such as the number beside `SIZE`. */
  readonly offers: (extension: string) => string | undefined
  readonly isOpen: () => boolean
  /** Breaks off after so many milliseconds, unless something else is waited for before. */
  readonly wait: (ms: number) => void
  /** What is waited for next is not the server. */
  readonly rest: () => void
  readonly breakOff: (cause: unknown) => void
  /** Rejects with the cause where it breaks before the work is done. */
  readonly within: <T>(work: Promise<T>) => Promise<T>
}

/** Ends a wait that was too long. */
export const tooLong = Symbol('it took too long')

export async function openSession(
  socket: Socket,
  { host, port, security }: MailServer,
  waits: Waits,
  first: Transcript,
): Promise<Session> {
  const { default: Connection } = await import('nodemailer/lib/smtp-connection')
  const broken = Promise.withResolvers<never>()
  broken.promise.catch(() => {})
  let [transcript, hello, isOpen] = [first, '', true]
  let timer: NodeJS.Timeout | undefined
  const connection = new Connection({
    ...{ host, port, connection: socket, maxResponseSize: 65_536, socketCloseTimeout: 0 },
    ...{ secure: security === 'tls', secured: security === 'tls' },
    ...{ requireTLS: security === 'starttls', ignoreTLS: security === 'none' },
    // The name of this computer is nobody's business.
    name: '[127.0.0.1]',
    transactionLog: true,
    logger: listener(asked, said),
    // Waiting is bounded here; these only come later.
    ...{ socketTimeout: waits.end * 2, greetingTimeout: (waits.connect + waits.answer) * 2 },
  })
  connection.on('error', breakOff)
  connection.on('end', () => breakOff(new Error('closed')))
  wait(waits.answer)

  function asked(command: string): void {
    transcript.asked(command)
    wait(waits.answer)
  }
  function said(reply: string): void {
    transcript.said(reply)
    if (transcript.step() === 'hello') hello = reply.toUpperCase()
    // After its yes to STARTTLS both agree on a cipher.
    if (transcript.waits() || transcript.step() === 'tls') wait(waits.answer)
    else rest()
  }
  function wait(ms: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => breakOff(tooLong), ms)
  }
  function rest(): void {
    clearTimeout(timer)
  }
  function breakOff(cause: unknown): void {
    if (!isOpen) return
    isOpen = false
    rest()
    broken.reject(cause)
    connection.close()
    socket.destroy()
  }
  return {
    connection,
    // Another one after STARTTLS; nodemailer calls this public.
    // oxlint-disable-next-line no-underscore-dangle
    socket: () => connection._socket || socket,
    writeTo(next) {
      transcript = next
    },
    offers(extension) {
      const found = new RegExp(`^\\d{3}[ -]${extension}(?: +(.*))?$`, 'm').exec(hello)
      return found ? (found[1] ?? '') : undefined
    },
    isOpen: () => isOpen,
    ...{ wait, rest, breakOff },
    within: (work) => Promise.race([work, broken.promise]),
  }
}

/** Hears what nodemailer would write into a log: commands with their secrets taken out, and replies. */
function listener(asked: (command: string) => void, said: (reply: string) => void) {
  const hear = ({ tnx }: { readonly tnx?: unknown }, text: unknown) => {
    if (tnx === 'client') asked(String(text))
    if (tnx === 'server') said(String(text))
  }
  const nothing = () => {}
  return {
    trace: nothing,
    debug: hear,
    info: nothing,
    warn: nothing,
    error: nothing,
    fatal: nothing,
  }
}
