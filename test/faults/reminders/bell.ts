// A process that rings as the server does, by a clock that is told to it, and dies when it is told to.
import { randomUUIDv7 } from 'node:crypto'
import { join } from 'node:path'
import type { KyselyPlugin } from 'kysely'
import type { RingDesk } from '../../../src/app/reminders/ring-desk.ts'
import { openWays } from '../../../src/app/ways/open-ways.ts'
import type { Moment } from '../../../src/core/days/moment.ts'
import { openData } from '../../../src/store/engines/open.ts'
import { keysAt } from '../../../src/store/keys.ts'
import { sealWith } from '../../../src/store/seal.ts'
import { startBeats } from '../../../src/worker/beat.ts'
import { reminderBeats } from '../../../src/worker/reminders.ts'

/** `dieAt` counts statements and their answers: it dies before the first that is left. */
export type Told = { readonly at: number; readonly dieAt?: number | undefined }

const [folder = '', first = ''] = process.argv.slice(2)
let told = JSON.parse(first) as Told
let left = told.dieAt ?? Infinity
process.on('message', (next: Told) => {
  told = next
  left = next.dieAt ?? Infinity
})
process.on('disconnect', () => process.exit())

function count(): void {
  left -= 1
  if (left <= 0) process.kill(process.pid, 'SIGKILL')
}

const dying: KyselyPlugin = {
  transformQuery({ node }) {
    count()
    return node
  },
  async transformResult({ result }) {
    count()
    return result
  },
}

const data = await openData({ file: join(folder, 'sincerely.db') })
const now = () => told.at as Moment
const desk = {
  ...{ db: data.db.withPlugin(dying), account: 'me', now, newId: randomUUIDv7 },
  ...{ holidays: () => new Set<never>(), holidayNames: () => new Map<never, never>() },
  seal: sealWith(keysAt({ given: undefined, folder })),
}
const ringing: RingDesk = {
  ...desk,
  // One of the two forgets what it has seen.
  ways: async () =>
    (await openWays(desk)).map((way) => ({ ...way, knowsAgain: way.name !== 'forgetful' })),
  address: () => undefined,
  formToken: () => 'token',
  dataVersion: data.version,
}
const [beat] = reminderBeats(ringing)
let looked = told.at
const looking = {
  ...beat!,
  async run(signal: AbortSignal) {
    looked = told.at
    await beat!.run(signal)
  },
}
startBeats([looking], {
  now,
  lookMs: 3,
  onEnd: async (_, error) => {
    process.send?.(error instanceof Error ? { looked, error: error.message } : { looked })
  },
})
