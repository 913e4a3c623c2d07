// The queues that Sincerely is seen beside, each in a database of its own.
import { fork } from 'node:child_process'
import { join } from 'node:path'
import { makeWorkerUtils } from 'graphile-worker'
import pg from 'pg'
import { PgBoss } from 'pg-boss'
import type { Letter, Sender } from './sender.ts'

export type Rivals = 'graphile-worker' | 'pg-boss'

export const queue = 'mail'

export function graphileWorker(url: string, port: number, clear: () => Promise<void>): Sender {
  const pool = new pg.Pool({ connectionString: url, max: 1 })
  return {
    ...rival('graphile-worker', url, port, { pool, clear }),
    async fill(letters) {
      const utils = await makeWorkerUtils({ connectionString: url })
      await utils.migrate()
      await utils.addJobs(letters.map((payload) => ({ identifier: queue, payload })))
      await utils.release()
    },
    async tidy() {
      await endOthers(pool)
      await pool.query(
        `select graphile_worker.force_unlock_workers(array(
           select distinct locked_by from graphile_worker.jobs where locked_by is not null))`,
      )
    },
    isDone: async () => isNone(pool, 'select count(*) from graphile_worker.jobs'),
  }
}

export function pgBoss(url: string, port: number, clear: () => Promise<void>): Sender {
  const pool = new pg.Pool({ connectionString: url, max: 1 })
  return {
    ...rival('pg-boss', url, port, { pool, clear }),
    async fill(letters: readonly Letter[]) {
      const boss = new PgBoss({ connectionString: url, supervise: false, schedule: false })
      await boss.start()
      await boss.createQueue(queue, { retryLimit: 100 })
      await boss.insert(
        queue,
        letters.map((data) => ({ data })),
      )
      await boss.stop()
    },
    // What it does itself with one that has been active for longer than it may, a quarter of an hour.
    async tidy() {
      await endOthers(pool)
      await pool.query(`update pgboss.job set state = 'retry', start_after = now(),
        retry_count = retry_count + 1 where state = 'active'`)
    },
    isDone: async () =>
      isNone(pool, `select count(*) from pgboss.job where state not in ('completed', 'failed')`),
  }
}

function rival(
  name: Rivals,
  url: string,
  port: number,
  { pool, clear }: { readonly pool: pg.Pool; readonly clear: () => Promise<void> },
) {
  const program = join(import.meta.dirname, 'rival.ts')
  return {
    name: `${name} with nodemailer`,
    start: () =>
      fork(program, [name, url, String(port)], {
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      }),
    uncertain: async () => [],
    async close() {
      await pool.end()
      await clear()
    },
  }
}

async function isNone(pool: pg.Pool, count: string): Promise<boolean> {
  const { rows } = await pool.query<{ count: string }>(count)
  return Number(rows[0]?.count) === 0
}

/** What the dead had asked for last may still be done. */
async function endOthers(pool: pg.Pool): Promise<void> {
  await pool.query(`select pg_terminate_backend(pid, 5000) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`)
}
