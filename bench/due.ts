// The query behind Today over many rows against few: on one file, and on a server.
import { mkdtempSync, rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { Moment } from '#core/days/moment.ts'
import { openData } from '#store/engines/open.ts'
import type { Db } from '#store/tables.ts'
import { listWakes } from '#store/wakes.ts'
import { startPostgres } from '../test/postgres/server.ts'
import { median, micros, times, type Row } from './table.ts'

const few = 10_000
const many = 10_000_000
const perAccount = 100
const queries = 4_000
const page = 50
const until = Date.UTC(2026, 2, 10) as Moment

export async function benchDue(): Promise<readonly Row[]> {
  return [...(await onFiles()), ...(await onServer())]
}

async function onFiles(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sincerely-bench-'))
  const sizes = await Promise.all(
    [few, many].map(async (rows) => {
      const file = join(folder, `${rows}.db`)
      await (await openData({ file })).close()
      fillFile(file, rows)
      return { rows, data: await openData({ file }) }
    }),
  )
  const row = await compare('one file', sizes)
  for (const { data } of sizes) await data.close()
  rmSync(folder, { recursive: true })
  return [row]
}

/** Rows in the order of their key, with the references unchecked: it is the query that is measured. */
function fillFile(file: string, rows: number): void {
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: false })
  database.exec('pragma synchronous = off; begin')
  const insert = database.prepare(
    'insert into wake (account, at, application, contact) values (?, ?, ?, ?)',
  )
  for (let row = 0; row < rows; row += 1) insert.run(...wakeOf(row))
  database.exec('commit; pragma wal_checkpoint(truncate)')
  database.close()
}

async function onServer(): Promise<readonly Row[]> {
  const server = await startPostgres()
  if (!server) return [notMeasured('due query, a server', 'no server could be started')]
  const sizes = []
  for (const rows of [few, many]) {
    const url = new URL(server.url)
    const admin = new pg.Client({ connectionString: server.url })
    await admin.connect()
    await admin.query(`create database bench_${rows}`)
    await admin.end()
    url.pathname = `/bench_${rows}`
    const data = await openData({ url: url.href })
    await fillServer(url.href, rows)
    sizes.push({ rows, data })
  }
  const row = await compare('a server', sizes)
  for (const { data } of sizes) await data.close()
  await server.stop()
  return [{ ...row, aim: 'the figure' }]
}

async function fillServer(url: string, rows: number): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('set session_replication_role = replica')
  await client.query(
    `insert into wake (account, at, application, contact)
     select 'account-' || lpad((n / ${perAccount})::text, 9, '0'),
            to_char(timestamp '2026-03-01' + (n % ${perAccount}) * interval '3 hours',
                    'YYYY-MM-DD"T"HH24:MI:SS".000Z"'),
            'application-' || lpad((n % ${perAccount})::text, 9, '0'),
            'contact-' || lpad(n::text, 9, '0')
     from generate_series(0, ${rows - 1}) as n`,
  )
  await client.query('vacuum analyze wake')
  await client.end()
}

function wakeOf(row: number): [string, string, string, string] {
  const digits = (number: number) => String(number).padStart(9, '0')
  const ofAccount = row % perAccount
  const at = new Date(Date.UTC(2026, 2, 1) + ofAccount * 3 * 3_600_000).toISOString()
  return [
    `account-${digits(Math.floor(row / perAccount))}`,
    at,
    `application-${digits(ofAccount)}`,
    `contact-${digits(row)}`,
  ]
}

type Size = { readonly rows: number; readonly data: { readonly db: Db } }

/** Both sizes in turn, so that a noisy moment meets both. */
async function compare(where: string, sizes: readonly Size[]): Promise<Row> {
  const taken = sizes.map(() => [] as number[])
  for (let query = 0; query < queries; query += 1) {
    for (const [index, { rows, data }] of sizes.entries()) {
      const account = (query * 7_919) % (rows / perAccount)
      const start = performance.now()
      const found = await listWakes(data.db, accountOf(account), { until, limit: page })
      taken[index]?.push((performance.now() - start) / 1000)
      if (found.length !== page) throw new Error(`${found.length} rows instead of ${page}`)
    }
  }
  const [small, large] = taken.map(median)
  return {
    what: `due query at 10⁷ rows, ${where}`,
    figure: micros(large ?? Number.NaN),
    beside: `at 10⁴ rows ${micros(small ?? Number.NaN)}`,
    ratio: times((large ?? Number.NaN) / (small ?? Number.NaN)),
    aim: 'at most 1.2 ×',
  }
}

function accountOf(number: number): string {
  return `account-${String(number).padStart(9, '0')}`
}

function notMeasured(what: string, why: string): Row {
  return { what, figure: `not measured: ${why}`, beside: '', ratio: '', aim: '' }
}
