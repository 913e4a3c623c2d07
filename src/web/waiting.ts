// What was brought and is not confirmed yet lies in memory, for an hour at most, and goes when the program ends:
// nothing of a file is kept that nobody said yes to.
import type { Desk } from '#app/desk.ts'
import type { Imported } from '#app/import-people.ts'
import type { PeopleRead, PhotoFound } from '#capture/found.ts'
import type { Mapping } from '#capture/guess-mapping.ts'
import type { Reject, Table } from '#capture/table.ts'

export type Brought = {
  /** What it was called, or `Pasted text`. */
  readonly name: string
  readonly read: PeopleRead
  /** Where these people were met. */
  readonly interview?: string
  /** The table they stood in, and what its columns are taken for. */
  readonly columns?: {
    readonly table: Table
    readonly mapping: Mapping
    readonly rejects: readonly Reject[]
    readonly program?: string
    /** It was said what they hold, now or for an earlier table like it. */
    readonly said?: true
  }
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
  readonly drop: (id: string) => void
}

const most = 20
const longest = 60 * 60 * 1000

export function waiting({ now, newId }: Pick<Desk, 'now' | 'newId'>): Waiting {
  const all = new Map<string, { readonly brought: Brought; readonly until: number }>()
  const tidy = () => {
    for (const [id, { until }] of all) if (until <= now() || all.size > most) all.delete(id)
  }
  return {
    keep: (brought) => {
      const id = newId()
      all.set(id, { brought, until: now() + longest })
      tidy()
      return id
    },
    find: (id) => {
      tidy()
      return all.get(id)?.brought
    },
    change: (id, brought) => {
      all.set(id, { brought, until: now() + longest })
    },
    drop: (id) => {
      all.delete(id)
    },
  }
}
