// Print runs under way or done, in memory: how far each is, the file once it is there, and a way to stop it.
import { setTimeout as wait } from 'node:timers/promises'
import type { Desk } from '#app/desk.ts'
import { printRun, type RunPrinted } from '#app/print-run.ts'

type Run = {
  readonly now: () => State
  readonly stop: () => void
}

type State = {
  readonly done: number
  readonly all: number
  readonly printed?: RunPrinted
  readonly error?: unknown
}

export type Runs = {
  /** Gives its id, once it is done or a short while has passed. */
  readonly start: (chosen: readonly string[]) => Promise<string>
  readonly find: (id: string) => Run | undefined
  readonly drop: (id: string) => void
}

const most = 5
/** Most are done by then. */
const short = 1_500

/** The last few of a house: the one begun first goes when there are more. */
export function runsOf(desk: Desk): Runs {
  const all = new Map<string, Run>()
  return {
    find: (id) => all.get(id),
    drop: (id) => {
      all.get(id)?.stop()
      all.delete(id)
    },
    async start(chosen) {
      const id = desk.newId()
      const { run, ended } = begin(desk, chosen)
      all.set(id, run)
      const [oldest] = all.keys()
      if (oldest !== undefined && all.size > most) {
        all.get(oldest)?.stop()
        all.delete(oldest)
      }
      const waited = new AbortController()
      await Promise.race([ended, wait(short, undefined, { signal: waited.signal }).catch(() => {})])
      waited.abort()
      return id
    },
  }
}

function begin(desk: Desk, chosen: readonly string[]) {
  const stopping = new AbortController()
  let state: State = { done: 0, all: chosen.length }
  const onProgress = (done: number, all: number) => {
    state = { done, all }
  }
  const work = async () => {
    try {
      const printed = await printRun(desk, { chosen, signal: stopping.signal, onProgress })
      state = { ...state, printed }
    } catch (error) {
      state = { ...state, error }
    }
  }
  return { run: { now: () => state, stop: () => stopping.abort() }, ended: work() }
}
