// Every earlier release, brought up to date and killed on the way, at statements spread over all of it. What is left
// must open, be brought up to date by the next start, and have all that it had.
import { spawn } from 'node:child_process'

import { join } from 'node:path'
import { sql } from 'kysely'
import { listBackups } from '../../src/store/engines/backups.ts'
import { versionsIn } from '../../src/store/engines/file-versions.ts'
import { openData, type Where } from '../../src/store/engines/open.ts'
import { knownVersions } from '../../src/store/migrations/all.ts'
import { counted, makeOldData } from './old-data.ts'

type Place = { readonly where: Where; readonly clear: () => Promise<void> }

export type Places = {
  /** A new place where nothing is. */
  readonly make: () => Promise<Place>
  /** A new place with the same data, which nobody has open. */
  readonly copy: (of: Where) => Promise<Place>
}

export type UpgradesOutcome = {
  readonly versions: number
  readonly kills: number
  /** It could not be opened after it, or had not all that it had. */
  readonly spoiled: readonly string[]
  /** Data in a file of which no good copy from before was there. */
  readonly withoutCopy: number
}

/** So many kills for each of these versions; the statements are counted first. */
export async function killUpgrades(
  { make, copy }: Places,
  each: number,
  versions: readonly string[] = knownVersions.slice(0, -1),
): Promise<UpgradesOutcome> {
  const found = { kills: 0, spoiled: [] as string[], withoutCopy: 0 }
  for (const version of versions) {
    const old = await make()
    await makeOldData(old.where, version)
    const whole = await copy(old.where)
    const statements = Number((await upgrade(whole.where, 0)).out)
    await whole.clear()
    for (let count = 1; count <= each; count += 1) {
      const { where, clear } = await copy(old.where)
      const at = Math.max(1, Math.round((statements * count) / (each + 1)))
      const { wasKilled } = await upgrade(where, at)
      if (wasKilled) found.kills += 1
      const wrong = await whatIsWrong(where).catch((error: unknown) => String(error))
      if (wrong !== undefined) found.spoiled.push(`${version}, statement ${at}: ${wrong}`)
      if ('file' in where && !(await hasCopy(where.file, version))) found.withoutCopy += 1
      await clear()
    }
    await old.clear()
  }
  return { versions: versions.length, ...found }
}

async function upgrade(where: Where, killedAt: number) {
  const program = join(import.meta.dirname, 'upgrade-once.ts')
  const child = spawn(process.execPath, [program, JSON.stringify(where), String(killedAt)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let out = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  return new Promise<{ out: string; wasKilled: boolean }>((done) =>
    child.once('close', (_, signal) => done({ out, wasKilled: signal === 'SIGKILL' })),
  )
}

async function whatIsWrong(where: Where): Promise<string | undefined> {
  const data = await openData(where)
  try {
    const { rows } = await sql<{
      name: string
    }>`select name from kysely_migration order by name`.execute(data.db)
    if (rows.map(({ name }) => name).join() !== knownVersions.join()) return 'not up to date'
    for (const [table, count] of Object.entries(counted)) {
      const { rows } = await sql<{ count: number }>`select count(*) as count
        from ${sql.table(table)}`.execute(data.db)
      if (Number(rows[0]?.count) !== count) return `${table} has ${rows[0]?.count} rows`
    }
    return (await data.damages())[0]
  } finally {
    await data.close()
  }
}

/** The last copy from before the upgrade, of that version. */
async function hasCopy(file: string, version: string): Promise<boolean> {
  const copies = (await listBackups(file)).filter(({ before }) => before !== undefined)
  return copies.some(
    ({ condition, path }) => condition === 'good' && versionsIn(path).at(-1) === version,
  )
}
