// Sincerely as one of those that send: its own outbox, on either kind of data.
import type { Sink } from '../../mail-servers/sink.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { printMoment, type Moment } from '../../../src/core/days/moment.ts'
import type { Where } from '../../../src/store/engines/open.ts'
import { newMailers } from './mailers.ts'
import type { Sender } from './sender.ts'
import type { Arena } from './stage.ts'
import { newWorld } from './world.ts'

export async function sincerely(arena: Arena, sink: Sink): Promise<Sender> {
  const { where, clear } = await arena.places.make()
  const folder = mkdtempSync(join(tmpdir(), 'sincerely-sends-'))
  const smtp = { host: '127.0.0.1', port: sink.port, security: 'none', ownNetwork: true } as const
  const world = await newWorld({ where, folder }, { at: Date.now(), smtp })
  const mailers = newMailers(arena.program, { where: named(where), folder, smtp }, [])
  const { db } = world.desk
  const under = db
    .selectFrom('outbox')
    .select('id')
    .where('state', 'in', ['due', 'retry', 'claimed', 'sending', 'dotted'])
    .limit(1)
  return {
    name: `Sincerely on ${arena.on}`,
    async fill(letters) {
      await world.post(letters, Date.now())
    },
    start: () => mailers.start({ byItself: true }),
    // The lease of the dead runs out.
    async tidy() {
      if ('url' in where) await endAll(where.url)
      const now = printMoment(Date.now() as Moment)
      await db
        .updateTable('outbox')
        .set({ lease_until: now })
        .where('state', 'in', ['claimed', 'sending', 'dotted'])
        .execute()
    },
    isDone: async () => (await under.executeTakeFirst()) === undefined,
    uncertain: async () =>
      (await world.rows()).flatMap(({ to, state }) => (state === 'uncertain' ? [to] : [])),
    async close() {
      await world.close()
      await clear()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Known to the server by its name. */
function named(where: Where): Where {
  if (!('url' in where)) return where
  const url = new URL(where.url)
  url.searchParams.set('application_name', 'mailer')
  return { url: url.href }
}

/** What the dead had asked the server for last may still be done. */
async function endAll(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`select pg_terminate_backend(pid, 5000) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and application_name = 'mailer'`)
  await client.end()
}
