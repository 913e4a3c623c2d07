// Opens data, and with it brings it up to date, but is killed before the statement with that number; 0 is never.
// Says how many statements there were.
import { DatabaseSync, StatementSync } from 'node:sqlite'
import pg from 'pg'
import { openData, type Where } from '../../src/store/engines/open.ts'

const where = JSON.parse(process.argv[2] ?? '') as Where
const killedAt = Number(process.argv[3])
let statements = 0

function count(): void {
  statements += 1
  if (statements === killedAt) process.kill(process.pid, 'SIGKILL')
}

type Methods = Record<string, (...args: unknown[]) => unknown>

function counting(prototype: object, names: readonly string[]): void {
  const methods = prototype as Methods
  for (const name of names) {
    const own = methods[name]!
    methods[name] = function (this: unknown, ...args) {
      count()
      return own.apply(this, args)
    }
  }
}

counting(DatabaseSync.prototype, ['exec', 'close'])
counting(StatementSync.prototype, ['run', 'all', 'get'])
counting(pg.Client.prototype, ['query'])
const data = await openData(where)
await data.close()
process.stdout.write(String(statements))
