// A process that tells a server what happens as the program does, by a clock that is told to it, writes into the journal
// itself, and dies when it is told to.
import { randomUUID, randomUUIDv7 } from 'node:crypto'
import { join } from 'node:path'
import type { KyselyPlugin } from 'kysely'
import { recordCall } from '../../../src/app/record-call.ts'
import type { Moment } from '../../../src/core/days/moment.ts'
import { openData } from '../../../src/store/engines/open.ts'
import { keysAt } from '../../../src/store/keys.ts'
import { sealWith } from '../../../src/store/seal.ts'
import { startBeats } from '../../../src/worker/beat.ts'
import { webhookBeats } from '../../../src/worker/webhooks.ts'

export type Told = {
  readonly at: number
  /** It dies before that statement, or the answer to it; none, and it lives. */
  readonly dieAt?: number | undefined
  /** With whom it notes a call. */
  readonly call?: { readonly application: string; readonly contact: string } | undefined
}

const [folder = '', first = ''] = process.argv.slice(2)
let told = JSON.parse(first) as Told
let left = told.dieAt ?? Infinity
process.on('message', (next: Told) => {
  told = next
  left = next.dieAt ?? Infinity
  void noteCall(next)
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
  ...{ address: () => undefined, dataVersion: data.version },
  seal: sealWith(keysAt({ given: undefined, folder })),
}

async function noteCall({ call }: Told): Promise<void> {
  if (!call) return
  const entry = await recordCall(desk, { key: randomUUID(), ...call, outcome: 'busy' })
  process.send?.({ wrote: entry })
}

const [beat] = webhookBeats(desk)
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
void noteCall(told)
