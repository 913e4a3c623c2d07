// Many people take a while: they are kept while a page says how far it is, and can be stopped.
import type { Desk } from '#app/desk.ts'
import { importPeople, type PeopleImport } from '#app/import-people.ts'
import type { Keeping } from '../waiting.ts'

export function keepMany(desk: Desk, all: PeopleImport): Keeping {
  const stopping = new AbortController()
  let state: ReturnType<Keeping['now']> = { done: 0 }
  const onProgress = (done: number) => {
    state = { done }
  }
  const work = async () => {
    try {
      const options = { ...all, signal: stopping.signal, onProgress }
      const outcome = await importPeople(desk, options)
      state = { done: all.people.length, outcome }
    } catch (error) {
      state = { done: state.done, error }
    }
  }
  const ended = work()
  const stop = async () => {
    stopping.abort()
    await ended
    return state.outcome === undefined
  }
  return { stop, now: () => state }
}
