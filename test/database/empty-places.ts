// Places for data: a folder of its own, and a database of its own on a PostgreSQL server.
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { Where } from '../../src/store/engines/open.ts'

/** A place for data, and how to be rid of it. */
export type EmptyPlace = { readonly where: Where; readonly clear: () => Promise<void> }

export async function newFile(): Promise<EmptyPlace & { readonly where: { file: string } }> {
  const folder = mkdtempSync(join(tmpdir(), 'sincerely-data-'))
  return {
    where: { file: join(folder, 'data', 'sincerely.db') },
    clear: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** An order of letters unlike SQLite's, as servers have it by default, so that tests see a difference. */
export const likeServers = `template0 locale_provider icu icu_locale 'en-US' locale 'C'`

/** `server` is the URL of a database there; `template` what the new one is a copy of. */
export async function databaseFrom(
  server: string,
  template: string,
): Promise<EmptyPlace & { readonly where: { url: string } }> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await onServer(server, `create database ${name} template ${template}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return {
    where: { url: url.href },
    clear: () => onServer(server, `drop database ${name} with (force)`),
  }
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
