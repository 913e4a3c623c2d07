// Reads a file in a thread of its own, so that nobody else waits, and no file can take all time or memory.
import { extname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { Problem } from '#core/problem.ts'
import { tellFileKind } from './file-kind.ts'
import type { InvitationReader } from './invitation.ts'
import { answerTo, type Answer, type Asked, type Readings } from './reading.ts'

export type Limits = {
  readonly seconds: number
  readonly megabytes: number
  /** Stops it. */
  readonly signal?: AbortSignal
}

const usual: Limits = { seconds: 20, megabytes: 512 }

/** Throws Problem for what cannot be read, and where reading it was stopped. */
export async function readApart<What extends keyof Readings>(
  what: What,
  bytes: Uint8Array,
  reader: InvitationReader,
  limits: Partial<Limits> = {},
): Promise<Readings[What]> {
  const asked = { what, bytes, reader }
  // Pictures are read by a process of their own already.
  const isPicture = what === 'file' && tellFileKind(bytes) === 'picture'
  const answer = isPicture ? await answerTo(asked) : await answered(asked, { ...usual, ...limits })
  if ('read' in answer) return answer.read as Readings[What]
  const { code, sentence, field } = answer
  throw new Problem(code, sentence, { ...(field !== undefined && { field }) })
}

function answered(asked: Asked, { seconds, megabytes, signal }: Limits): Promise<Answer> {
  // It lies beside this file, in the sources as in a build.
  const program = join(import.meta.dirname, `reading-worker${extname(import.meta.filename)}`)
  const worker = new Worker(program, {
    workerData: asked,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  })
  return new Promise<Answer>((done, fail) => {
    const stop = (problem: Problem) => {
      fail(problem)
      void worker.terminate()
    }
    const timer = setTimeout(() => stop(stoppedAt(`${seconds} seconds`)), seconds * 1_000)
    const aborted = () => stop(new Problem('stopped', 'Reading the file was stopped.', { field }))
    signal?.addEventListener('abort', aborted)
    if (signal?.aborted) aborted()
    worker.once('message', done)
    worker.once('error', (error: NodeJS.ErrnoException) =>
      fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? stoppedAt(`${megabytes} MB`) : error),
    )
    worker.once('exit', () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', aborted)
      fail(new Error('The thread that reads has ended without an answer.'))
    })
  })
}

const field = 'file'

function stoppedAt(limit: string): Problem {
  const sentence = `Reading this file took more than ${limit}, so it was stopped; please give a smaller one, or parts of it.`
  return new Problem('too-large', sentence, { field })
}
