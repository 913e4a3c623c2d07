// The archive that was brought and is not in yet: it lies in memory, for an hour at most, and goes when the program
// ends. Looking it over and bringing it in take a while, so each goes on while a page says how far it is.
import { importArchive, type ArchiveImported } from '#app/archive/import-archive.ts'
import { lookThrough, type ArchiveSeen } from '#app/archive/look-through.ts'
import { openArchive } from '#app/archive/open-archive.ts'
import type { Desk } from '#app/desk.ts'
import type { ZipSource } from '#capture/zip-reader.ts'
import { setTimeout as wait } from 'node:timers/promises'

export type ArchiveStage =
  | { readonly name: 'looking' | 'bringing'; readonly done: number; readonly all: number }
  | { readonly name: 'seen'; readonly seen: ArchiveSeen; readonly stopped?: true }
  | { readonly name: 'in'; readonly imported: ArchiveImported }
  | { readonly name: 'wrong'; readonly error: unknown }

type Chosen = { readonly key: string; readonly change: boolean; readonly settings: boolean }

export type ArchiveWaiting = {
  readonly id: string
  readonly stage: () => ArchiveStage
  readonly bring: (chosen: Chosen) => Promise<void>
  readonly stop: () => Promise<void>
}

export type Archives = {
  /** Begins to look it over; one that waited before goes. */
  readonly take: (file: Blob) => Promise<string>
  readonly find: (id: string) => ArchiveWaiting | undefined
  readonly drop: () => void
}

const longest = 60 * 60 * 1000
/** Most are looked over, or in, by then. */
const short = 1_500

export function archivesOf(desk: Desk): Archives {
  let held: (ArchiveWaiting & { readonly until: number }) | undefined
  const drop = () => {
    void held?.stop()
    held = undefined
  }
  return {
    drop,
    find: (id) => {
      if (held && held.until <= desk.now()) drop()
      return held?.id === id ? held : undefined
    },
    take: async (file) => {
      drop()
      const { waiting, ended } = begin(desk, file)
      held = { ...waiting, until: desk.now() + longest }
      await atMost(ended)
      return waiting.id
    },
  }
}

function begin(desk: Desk, file: Blob) {
  let stopping = new AbortController()
  let stage: ArchiveStage = { name: 'looking', done: 0, all: 0 }
  let work: Promise<void> = Promise.resolve()
  const onProgress = (done: number, all: number) => {
    if (stage.name === 'looking' || stage.name === 'bringing') stage = { ...stage, done, all }
  }
  const look = async () => {
    try {
      const { signal } = stopping
      const archive = await openArchive(sourceOf(file), signal)
      stage = { name: 'seen', seen: await lookThrough(desk, archive, { signal, onProgress }) }
    } catch (error) {
      stage = { name: 'wrong', error }
    }
  }
  const bring = async (chosen: Chosen, seen: ArchiveSeen) => {
    stopping = new AbortController()
    const { signal } = stopping
    try {
      const archive = await openArchive(sourceOf(file), signal)
      const imported = await importArchive(desk, { ...chosen, archive, signal, onProgress })
      stage = { name: 'in', imported }
    } catch (error) {
      stage = signal.aborted ? { name: 'seen', seen, stopped: true } : { name: 'wrong', error }
    }
  }
  work = look()
  const waiting: ArchiveWaiting = {
    id: desk.newId(),
    stage: () => stage,
    bring: async (chosen) => {
      if (stage.name !== 'seen') return
      const { seen } = stage
      stage = { name: 'bringing', done: 0, all: 0 }
      work = bring(chosen, seen)
      await atMost(work)
    },
    stop: async () => {
      stopping.abort()
      await work
    },
  }
  return { waiting, ended: work }
}

function sourceOf(file: Blob): ZipSource {
  const read = async (from: number, length: number) =>
    new Uint8Array(await file.slice(from, from + length).arrayBuffer())
  return { size: file.size, read }
}

async function atMost(work: Promise<void>): Promise<void> {
  const waited = new AbortController()
  await Promise.race([work, wait(short, undefined, { signal: waited.signal }).catch(() => {})])
  waited.abort()
}
