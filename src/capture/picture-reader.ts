// Pictures are read by a process of its own: started for the first, ended when none has come for a minute,
// so that the memory they take is given back, and what breaks on a broken picture is not the server.
import { fork, type ChildProcess } from 'node:child_process'
import { extname, join } from 'node:path'
import { Problem, type ProblemCode } from '#core/problem.ts'
import { field } from './picture-bytes.ts'

/** What is asked of the process, and what it says. */
export type Asked = {
  readonly kind: 'codes' | 'card' | 'photo' | 'ink'
  readonly bytes: Uint8Array
}
export type Said =
  | { readonly stage: string }
  | { readonly read: unknown }
  | { readonly code: ProblemCode; readonly sentence: string }

type Options = {
  readonly signal?: AbortSignal
  readonly onStage?: (stage: string) => void
}

/** One picture after the other. Throws Problem for what cannot be read, the reason of `signal` when it says stop. */
export async function askPictureReader<Read>(
  kind: Asked['kind'],
  bytes: Uint8Array,
  { signal, onStage }: Options,
): Promise<Read> {
  const turn = waiting.then(() => {
    signal?.throwIfAborted()
    return ask(kind, bytes, { ...(signal && { signal }), ...(onStage && { onStage }) })
  })
  waiting = turn.catch(() => {})
  return (await turn) as Read
}

let waiting: Promise<unknown> = Promise.resolve()
let reader: ChildProcess | undefined
let resting: NodeJS.Timeout | undefined

const restMs = 60_000
const mostMs = { codes: 10_000, card: 30_000, photo: 10_000, ink: 10_000 }

async function ask(
  kind: Asked['kind'],
  bytes: Uint8Array,
  { signal, onStage }: Options,
): Promise<unknown> {
  clearTimeout(resting)
  const process = (reader ??= start())
  process.ref()
  process.channel?.ref()
  const { promise, resolve, reject } = Promise.withResolvers<unknown>()
  const onMessage = (said: Said) => {
    if ('stage' in said) onStage?.(said.stage)
    else if ('read' in said) resolve(said.read)
    else reject(new Problem(said.code, said.sentence, { field }))
  }
  const onExit = () => reject(new Problem('wrong-form', broken, { field }))
  const onAbort = () => give(signal?.reason)
  const late = setTimeout(() => give(new Problem('too-large', slow, { field })), mostMs[kind])
  const give = (reason: unknown) => {
    reject(reason)
    end(process)
  }
  process.on('message', onMessage).once('exit', onExit)
  signal?.addEventListener('abort', onAbort, { once: true })
  try {
    process.send({ kind, bytes } satisfies Asked, (error) => error && onExit())
    return await promise
  } finally {
    clearTimeout(late)
    signal?.removeEventListener('abort', onAbort)
    process.off('message', onMessage).off('exit', onExit)
    rest(process)
  }
}

const broken = 'This picture broke what reads pictures; please take or save it again.'
const slow = 'Reading this picture took too long; please take it again, nearer and with more light.'

function start(): ChildProcess {
  // It lies beside this file, in the sources as in a build.
  const program = join(import.meta.dirname, `read-pictures${extname(import.meta.filename)}`)
  const started = fork(program, {
    serialization: 'advanced',
    execArgv: [],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  started.once('exit', () => {
    if (reader === started) reader = undefined
  })
  return started
}

function end(process: ChildProcess): void {
  if (reader === process) reader = undefined
  process.kill('SIGKILL')
}

// It keeps nobody waiting who wants to end.
function rest(process: ChildProcess): void {
  process.unref()
  process.channel?.unref()
  resting = setTimeout(() => end(process), restMs).unref()
}
