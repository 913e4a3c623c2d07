// Spelling and grammar are read in a process of its own: started when first asked, ended after five idle minutes,
// so that the server at rest carries nothing of it.
import { fork, type ChildProcess } from 'node:child_process'
import { extname, join } from 'node:path'
import type { Finding } from '#core/checks/check.ts'
import { Problem } from '#core/problem.ts'
import type { ToProofRead } from './proof-reading.ts'

/** What is asked of the process, and what it says. */
export type Asked = ToProofRead & { readonly id: number }
export type Said =
  | { readonly id: number; readonly findings: readonly Finding[] }
  | { readonly id: number; readonly broken: string }

/** The longest text that is read. */
const longest = 10_000
const usual = { deadlineMs: 20_000, idleMs: 5 * 60_000 }

/** Throws Problem for a text that is too long, or takes too long. */
export async function proofRead(
  asked: ToProofRead,
  limits: Partial<typeof usual> = {},
): Promise<readonly Finding[]> {
  const { deadlineMs, idleMs } = { ...usual, ...limits }
  if (asked.text.length > longest) {
    const sentence = `Spelling is checked up to ${longest.toLocaleString('en')} signs; please shorten the text.`
    throw new Problem('too-long', sentence, { field: 'text' })
  }
  const { process, waiting } = (reader ??= startReader())
  clearTimeout(idle)
  process.ref()
  process.channel?.ref()
  count += 1
  const id = count
  try {
    return await new Promise<readonly Finding[]>((done, fail) => {
      const timer = setTimeout(() => {
        fail(
          new Problem('stopped', 'Checking the spelling took too long, so it was stopped.', {
            field: 'text',
          }),
        )
        endProofReading()
      }, deadlineMs)
      waiting.set(id, { done, fail, end: () => clearTimeout(timer) })
      process.send({ ...asked, id } satisfies Asked, (error) => error && fail(error))
    })
  } finally {
    waiting.get(id)?.end()
    waiting.delete(id)
    if (reader?.process === process && waiting.size === 0) rest(process, idleMs)
  }
}

/** Ends the process, if one runs; the next text starts another. */
export function endProofReading(): void {
  clearTimeout(idle)
  reader?.process.kill()
  reader = undefined
}

export function isProofReaderRunning(): boolean {
  return reader !== undefined
}

type Waiting = {
  readonly done: (findings: readonly Finding[]) => void
  readonly fail: (error: Error) => void
  readonly end: () => void
}
type Reader = { readonly process: ChildProcess; readonly waiting: Map<number, Waiting> }

let reader: Reader | undefined
let idle: NodeJS.Timeout | undefined
let count = 0

function startReader(): Reader {
  // It lies beside this file, in the sources as in a build.
  const program = join(import.meta.dirname, `read-proofs${extname(import.meta.filename)}`)
  const process = fork(program, {
    serialization: 'advanced',
    execArgv: ['--max-old-space-size=512'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const started: Reader = { process, waiting: new Map() }
  process.on('message', (said: Said) => {
    const one = started.waiting.get(said.id)
    if ('findings' in said) one?.done(said.findings)
    else one?.fail(new Error(`The spelling could not be checked: ${said.broken}`))
  })
  const ended = () => {
    if (reader === started) reader = undefined
    for (const { fail } of started.waiting.values())
      fail(new Error('What checks the spelling has ended.'))
  }
  process.once('error', ended)
  process.once('exit', ended)
  return started
}

/** It holds nobody up who wants to end, and ends itself when nobody asks. */
function rest(process: ChildProcess, idleMs: number): void {
  process.unref()
  process.channel?.unref()
  idle = setTimeout(endProofReading, idleMs).unref()
}
