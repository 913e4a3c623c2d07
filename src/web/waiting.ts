// What was brought and is not confirmed yet lies in memory, for an hour at most, and goes when the program ends:
// nothing of a file is kept that nobody said yes to.
import type { TableBrought } from '#app/bring-table.ts'
import type { Desk } from '#app/desk.ts'
import type { Imported } from '#app/import-people.ts'
import type { PeopleRead, PhotoFound } from '#capture/found.ts'
import { Problem } from '#core/problem.ts'
import { weightOf } from './weight.ts'

export type Brought = {
  /** What it was called, or `Pasted text`. */
  readonly name: string
  readonly read: PeopleRead
  /** Where these people were met. */
  readonly interview?: string
  /** The table they stood in, and what its columns are taken for. */
  readonly columns?: TableBrought['columns']
  /** The picture of a card, to be looked at beside what was read. */
  readonly picture?: PhotoFound
  /** Of a card: the fields that want a look. */
  readonly unsure?: readonly string[]
  /** They are being kept, many as they are. */
  readonly keeping?: Keeping
}

export type Keeping = {
  /** Whether it could be: else all are kept. */
  readonly stop: () => Promise<boolean>
  readonly now: () => {
    readonly done: number
    readonly outcome?: Imported
    readonly error?: unknown
  }
}

export type Waiting = {
  readonly keep: (brought: Brought) => string
  readonly find: (id: string) => Brought | undefined
  readonly change: (id: string, brought: Brought) => void
  /** The first brought first. */
  readonly list: () => readonly { readonly id: string; readonly brought: Brought }[]
  readonly drop: (id: string) => void
}

const longest = 60 * 60 * 1000
const megabyte = 1024 * 1024
/** In all; what is brought when nothing else waits may be more. */
const mostBytes = 64 * megabyte

type Held = { readonly brought: Brought; readonly weight: number; readonly until: number }

/** Nothing goes before its hour: where there is no room left, nothing more is taken. */
export function waiting({ now, newId }: Pick<Desk, 'now' | 'newId'>): Waiting {
  const all = new Map<string, Held>()
  const put = (id: string, brought: Brought, weight = weightOf(brought)) =>
    all.set(id, { brought, weight, until: now() + longest })
  const tidy = () => {
    for (const [id, { until }] of all) if (until <= now()) all.delete(id)
  }
  return {
    keep: (brought) => {
      tidy()
      const weight = weightOf(brought)
      const held = [...all.values()]
      const sum = held.reduce((sum, one) => sum + one.weight, 0)
      if (sum > 0 && sum + weight > mostBytes) {
        throw full(Math.min(...held.map(({ until }) => until)) - now())
      }
      const id = newId()
      put(id, brought, weight)
      return id
    },
    find: (id) => {
      tidy()
      return all.get(id)?.brought
    },
    change: (id, brought) => {
      put(id, brought)
    },
    list: () => {
      tidy()
      return Array.from(all, ([id, { brought }]) => ({ id, brought }))
    },
    drop: (id) => {
      all.delete(id)
    },
  }
}

function full(left: number): Problem {
  const minutes = Math.ceil(left / 60_000)
  const when = minutes === 1 ? 'a minute' : `${minutes} minutes`
  const sentence = `There is no room for it: what waits to be looked at fills the ${mostBytes / megabyte} MB there are. Keep some of it or let it go; else the first goes by itself in ${when}.`
  return new Problem('too-large', sentence, { field: 'file' })
}
