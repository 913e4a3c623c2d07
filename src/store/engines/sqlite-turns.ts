// One writer at a time. Bringing a commit to the disk costs as much as many writes, so those who come
// at the same time share one: each is acknowledged only when that commit is on the disk.
import type { DatabaseSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'
import { newQueue } from './queue.ts'
import { isBusy, sqliteProblem, writeFailed } from './sqlite-problems.ts'

export type WriterOptions = {
  readonly place: string
  /** How long to wait for other programs that write, in milliseconds. */
  readonly patience: number
}

export type Turns = {
  /** Waits for its turn and begins a transaction. */
  readonly begin: () => Promise<Turn>
  /** Waits for its turn and works outside any transaction. */
  readonly alone: <T>(work: () => T) => Promise<T>
}

export type Turn = {
  /** Done when all of it is on the disk. */
  readonly commit: () => Promise<void>
  readonly rollback: () => Promise<void>
}

/** Transactions that become one commit; `members` have done their part and wait for it. */
type Group = {
  members: number
  readonly committed: PromiseWithResolvers<void>
}

export function turnsOf(database: DatabaseSync, options: WriterOptions): Turns {
  const turn = newQueue()
  let group: Group | undefined

  async function begin(): Promise<Turn> {
    const end = await turn()
    try {
      const joins = group !== undefined
      if (joins) database.exec('savepoint turn')
      else await beginGroup(database, options)
      group ??= newGroup()
      return turnIn(group, joins, end)
    } catch (error) {
      end()
      throw error
    }
  }

  function turnIn(mine: Group, joined: boolean, end: () => void): Turn {
    return {
      async commit() {
        try {
          if (joined) database.exec('release turn')
          mine.members += 1
          if (!joined) setImmediate(finishNext)
        } finally {
          end()
        }
        await mine.committed.promise
      },
      async rollback() {
        try {
          // Some failures, such as a full disk, have undone the whole group already.
          if (!database.isTransaction) fail(mine, writeFailed(options.place))
          else if (joined) database.exec('rollback to turn; release turn')
          else database.exec('rollback')
          if (!database.isTransaction) group = undefined
        } finally {
          end()
        }
      },
    }
  }

  /** Once the event loop has gone round, so that the requests that have arrived meanwhile join. */
  const finishNext = () => alone(() => {})

  function finish(finished: Group): void {
    group = undefined
    try {
      database.exec('commit')
      finished.committed.resolve()
    } catch (error) {
      if (database.isTransaction) database.exec('rollback')
      fail(finished, sqliteProblem(error, options.place) ?? error)
    }
  }

  async function alone<T>(work: () => T): Promise<T> {
    const end = await turn()
    try {
      if (group) finish(group)
      return work()
    } finally {
      end()
    }
  }

  return { begin, alone }
}

function fail(group: Group, error: unknown): void {
  if (group.members > 0) group.committed.reject(error)
}

function newGroup(): Group {
  return { members: 0, committed: Promise.withResolvers() }
}

/**
 * A transaction that becomes a writer half-way may be refused; one that begins as a writer waits. It
 * waits here rather than in SQLite, which would hold up everything else meanwhile.
 */
async function beginGroup(database: DatabaseSync, options: WriterOptions): Promise<void> {
  const { place, patience } = options
  const deadline = performance.now() + patience
  for (let pause = 1; ; pause = Math.min(pause * 2, 50)) {
    database.exec('pragma busy_timeout = 0')
    try {
      return database.exec('begin immediate')
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw sqliteProblem(error, place) ?? error
    } finally {
      database.exec(`pragma busy_timeout = ${patience}`)
    }
    await setTimeout(pause)
  }
}
