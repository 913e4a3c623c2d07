// Places for data of both engines, and copies of them.
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { Places } from './upgrades.ts'

export function filePlaces(): Places {
  const make = async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sincerely-upgrade-'))
    const clear = async () => rmSync(folder, { recursive: true, force: true })
    return { where: { file: join(folder, 'data', 'sincerely.db') }, clear }
  }
  return {
    make,
    async copy(of) {
      const place = await make()
      if ('file' in of) cpSync(dirname(of.file), dirname(place.where.file), { recursive: true })
      return place
    },
  }
}

/** Databases on this server. */
export function serverPlaces(server: string): Places {
  const make = async (template?: string) => {
    const name = `upgrade_${randomUUID().replaceAll('-', '')}`
    await on(server, `create database ${name}${template ? ` template ${template}` : ''}`)
    const url = new URL(server)
    url.pathname = `/${name}`
    const clear = () => on(server, `drop database ${name} with (force)`)
    return { where: { url: url.href }, clear }
  }
  return {
    make: () => make(),
    copy: (of) => make('url' in of ? new URL(of.url).pathname.slice(1) : undefined),
  }
}

async function on(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
