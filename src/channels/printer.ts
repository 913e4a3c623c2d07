// Keeps the process that prints: started for the first page, ended when a minute goes by without one, replaced
// before it grows too large, and killed when a page takes too long. Pages are set one after the other.
import { fork, type ChildProcess, type ForkOptions } from 'node:child_process'
import { extname, join } from 'node:path'
import { Problem } from '#core/problem.ts'
import type { Answer, Asked, Said } from './said.ts'

export type Printer = {
  readonly print: (asked: Asked) => Promise<Said>
  /** Of the process, while there is one. */
  readonly pid: () => number | undefined
  /** Ends it; the next page starts another. */
  readonly end: () => void
}

type Limits = {
  readonly idleMs: number
  /** For one page; long data have more. */
  readonly pageMs: number
  /** In bytes; whoever has grown so far gets no more pages. */
  readonly memory: number
}

const usual: Limits = { idleMs: 60_000, pageMs: 10_000, memory: 270e6 }
/** So that it finds the next page when it has done with one. */
const ahead = 2

type Job = {
  readonly asked: Asked
  readonly done: (said: Said) => void
  readonly fail: (error: Error) => void
}

export function openPrinter(limits: Partial<Limits> = {}, program = beside): Printer {
  const { idleMs, pageMs, memory } = { ...usual, ...limits }
  const jobs: Job[] = []
  /** Of the jobs so many have been handed over, the first being set now. */
  let handed = 0
  let worker: ChildProcess | undefined
  let isFull = false
  /** Given up, since its page took too long. */
  let hung: ChildProcess | undefined
  let timer: NodeJS.Timeout | undefined

  return {
    print: (asked) =>
      new Promise((done, fail) => {
        jobs.push({ asked, done, fail })
        goOn()
      }),
    pid: () => worker?.pid,
    end,
  }

  function goOn(): void {
    if (isFull && handed === 0) end()
    if (jobs.length === 0) return rest()
    worker ??= start()
    worker.ref()
    worker.channel?.ref()
    if (isFull) return
    for (const { asked } of jobs.slice(handed, ahead)) {
      worker.send(asked)
      handed += 1
      if (handed === 1) watch(jobs[0]!)
    }
  }

  /** Nobody has to wait for a process that waits itself. */
  function rest(): void {
    clearTimeout(timer)
    timer = setTimeout(end, idleMs)
    timer.unref()
    worker?.unref()
    worker?.channel?.unref()
  }

  function watch({ asked }: Job): void {
    clearTimeout(timer)
    const watched = worker
    const giveUp = () => {
      hung = watched
      watched?.kill('SIGKILL')
    }
    timer = setTimeout(giveUp, pageMs + asked.data.length / 20)
  }

  function start(): ChildProcess {
    const started = fork(program, [], { ...quiet, env: { ...process.env, ...frugal } })
    started.on('message', ({ said, memory: taken }: Answer) => {
      if (started !== worker) return
      const job = jobs.shift()
      handed -= 1
      if (handed > 0) watch(jobs[0]!)
      isFull ||= taken > memory
      job?.done(said)
      goOn()
    })
    started.once('error', (error) => gone(started, error.message))
    started.once('exit', (code, signal) => gone(started, `${signal ?? code}`))
    return started
  }

  /** It died over the first page; those behind it are set by another. */
  function gone(dead: ChildProcess, why: string): void {
    if (dead !== worker) return
    worker = undefined
    isFull = false
    const died = handed > 0 ? jobs.shift() : undefined
    handed = 0
    died?.fail(dead === hung ? tookTooLong() : new Error(`What prints has ended: ${why}.`))
    goOn()
  }

  function end(): void {
    clearTimeout(timer)
    const ended = worker
    worker = undefined
    isFull = false
    handed = 0
    ended?.disconnect()
    if (jobs.length > 0) setImmediate(goOn)
  }
}

function tookTooLong(): Problem {
  return new Problem('stopped', 'Printing took too long and was given up; please try it once more.')
}

// It lies beside this file, in the sources as in a build.
const beside = join(import.meta.dirname, `pdf-program${extname(import.meta.filename)}`)
const quiet: ForkOptions = {
  serialization: 'advanced',
  execArgv: [],
  stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
}
/** One core, and memory given back to the computer once it is free. */
const frugal = { RAYON_NUM_THREADS: '1', MALLOC_ARENA_MAX: '1', MALLOC_TRIM_THRESHOLD_: '131072' }
