// One connection to a server that takes mail: opened and logged in, then one mail after the other.
import type { SMTPConnectionSendInfo } from 'nodemailer/lib/smtp-connection'
import type { CarrierHooks, Parcel } from '#core/mail/carrier.ts'
import type { MailLogin, MailServer } from '#core/mail/server.ts'
import { connectTo } from '../mail-socket.ts'
import type { Resolve } from '../resolve.ts'
import { logIn } from './login.ts'
import { message } from './pour.ts'
import { openSession, type Session, type Waits } from './session.ts'
import type { Transcript } from './transcript.ts'

export type LineOptions = {
  readonly server: MailServer
  readonly login: MailLogin
  readonly waits: Waits
  readonly resolve?: Resolve | undefined
  /** Told every secret before it is said. */
  readonly hide: (secret: string) => void
}

export type Line = {
  readonly send: (
    parcel: Parcel,
    hooks: CarrierHooks,
    transcript: Transcript,
    signal: AbortSignal,
  ) => Promise<Sent>
  /** Asks whether it still stands, and begins anew. */
  readonly isReady: () => Promise<boolean>
  readonly isOpen: () => boolean
  /** Why it need not be tried. */
  readonly obstacle: (parcel: Parcel) => string | undefined
  readonly quit: () => Promise<void>
  readonly drop: () => void
}

/** How far a mail came. */
export type Sent = {
  readonly taken: boolean
  /** The id by which the server knows it, where it gave it another. */
  readonly messageId?: string | undefined
  /** What ended it otherwise. */
  readonly cause?: unknown
  /** Whether the dot was written, or at least began to be. */
  readonly dotted: boolean
  /** Whether `beforeDot` said no. */
  readonly heldBack: boolean
}

/** Rejects with a Problem, with what nodemailer says, or with `tooLong`; the transcript knows the step. */
export async function openLine(
  { server, login, waits, resolve, hide }: LineOptions,
  transcript: Transcript,
  signal: AbortSignal,
): Promise<Line> {
  const onStep = transcript.begin
  const socket = await connectTo(server, { withinMs: waits.connect, signal, resolve, onStep })
  onStep('greeting')
  const session = await openSession(socket, server, waits, transcript)
  const { connection, within, breakOff } = session
  const stop = () => breakOff(signal.reason)
  signal.addEventListener('abort', stop)
  try {
    if (signal.aborted) stop()
    await within(called((done) => connection.connect(done)))
    await within(logIn(connection, login, hide))
  } catch (cause) {
    breakOff(cause)
    throw cause
  } finally {
    signal.removeEventListener('abort', stop)
  }
  return {
    send: (parcel, hooks, to, end) => send(session, waits, parcel, hooks, to, end),
    isReady: () => isReady(session),
    isOpen: session.isOpen,
    obstacle: (parcel) => obstacle(session, server, parcel),
    quit: () => quit(session, waits),
    drop: () => breakOff(undefined),
  }
}

async function send(
  session: Session,
  waits: Waits,
  { from, to, bytes }: Parcel,
  { beforeDot }: CarrierHooks,
  transcript: Transcript,
  signal: AbortSignal,
): Promise<Sent> {
  const { connection, within, breakOff, wait, rest } = session
  let [isOver, dotted] = [false, false]
  session.writeTo(transcript)
  const { stream, poured } = message({
    bytes,
    socket: session.socket,
    isOver: () => isOver || !session.isOpen(),
    onPiece() {
      transcript.begin('end')
      wait(waits.piece)
    },
    async beforeDot() {
      rest()
      return beforeDot()
    },
    onDot() {
      dotted = true
      wait(signal.aborted ? waits.farewell : waits.end)
    },
    onNo: () => breakOff(undefined),
  })
  const stop = () => (dotted ? wait(waits.farewell) : breakOff(signal.reason))
  signal.addEventListener('abort', stop)
  if (signal.aborted) stop()
  const use8BitMime = !isAscii(from + to)
  const envelope = { from, to, size: bytes.length, use8BitMime }
  const sent = called<SMTPConnectionSendInfo>((done) => connection.send(envelope, stream, done))
  try {
    const { serverMessageId: messageId } = await within(sent)
    // An answer to what was not asked yet says nothing about the mail.
    return { taken: dotted, messageId, dotted, heldBack: false }
  } catch (cause) {
    isOver = true
    const heldBack = (await poured()) === 'no'
    return { taken: false, cause, dotted, heldBack }
  } finally {
    isOver = true
    rest()
    signal.removeEventListener('abort', stop)
    await poured()
  }
}

function obstacle({ offers }: Session, { host }: MailServer, { from, to, bytes }: Parcel) {
  const most = Number(offers('SIZE') ?? 0)
  if (most > 0 && bytes.length > most) {
    return `${host} takes no mail of more than ${Math.floor(most / 1000)} kB, and this one has ${Math.ceil(bytes.length / 1000)}.`
  }
  if (isAscii(from + to) || offers('SMTPUTF8') !== undefined) return undefined
  return `${host} takes no address with letters beyond plain Latin ones, as in ${isAscii(to) ? from : to}.`
}

function isAscii(address: string): boolean {
  return /^[\0-\x7f]*$/.test(address)
}

async function isReady({ connection, within }: Session): Promise<boolean> {
  return within(called((done) => connection.reset(done))).then(
    () => true,
    () => false,
  )
}

/** Politely, but not for long. */
async function quit({ connection, isOpen, wait, within }: Session, waits: Waits): Promise<void> {
  if (!isOpen()) return
  connection.quit()
  wait(waits.farewell)
  await within(new Promise<never>(() => {})).catch(() => {})
}

function called<T>(work: (done: (error: Error | null | undefined, result?: T) => void) => void) {
  const { promise, resolve, reject } = Promise.withResolvers<T>()
  work((error, result) => {
    if (error) reject(error)
    else resolve(result as T)
  })
  return promise
}
