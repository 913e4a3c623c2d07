// This process is killed before the statement with a certain number, on either engine.
import { DatabaseSync, StatementSync } from 'node:sqlite'
import pg from 'pg'

/** 0 is never. Gives how many statements there were since. */
export function killAt(killedAt: number): () => number {
  let statements = 0
  const count = () => {
    statements += 1
    if (statements === killedAt) process.kill(process.pid, 'SIGKILL')
  }
  counting(DatabaseSync.prototype, ['exec', 'close'], count)
  counting(StatementSync.prototype, ['run', 'all', 'get'], count)
  counting(pg.Client.prototype, ['query'], count)
  return () => statements
}

type Methods = Record<string, (...args: unknown[]) => unknown>

function counting(prototype: object, names: readonly string[], count: () => void): void {
  const methods = prototype as Methods
  for (const name of names) {
    const own = methods[name]!
    methods[name] = function (this: unknown, ...args) {
      count()
      return own.apply(this, args)
    }
  }
}
