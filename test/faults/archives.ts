// An archive comes into data that is used, and the program is killed on the way, before statements spread over all of
// it. What is left must be what was there before, or all of it with the archive; and coming once more it is all.
import { spawn } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import { addApplication } from '../../src/app/add-application.ts'
import { startUp } from '../../src/app/start-up.ts'
import { openData, type Where } from '../../src/store/engines/open.ts'
import { archiveOf, bringArchive, dataIn } from '../desk/archives.ts'
import { newDesk, newKey, planner, type TestDesk } from '../desk/desk.ts'
import { addEverything } from '../desk/everything.ts'
import type { Places } from './upgrades.ts'

export type ArchivesOutcome = {
  readonly kills: number
  /** What was there is as before, or all of the archive is there. */
  readonly before: number
  readonly whole: number
  readonly halfDone: number
  /** It could not come in whole afterwards. */
  readonly notWholeLater: number
}

export async function killArchives(
  { make, copy }: Places,
  kills: number,
): Promise<ArchivesOutcome> {
  const file = join(tmpdir(), `sincerely-archive-${randomUUID()}.zip`)
  const [source, used] = [await make(), await make()]
  try {
    const archive = await on(source.where, async (desk) => {
      await sayWho(desk)
      await addEverything(desk)
      return archiveOf(desk)
    })
    writeFileSync(file, archive)
    const before = await on(used.where, async (desk) => {
      await sayWho(desk)
      await addApplication(desk, { key: newKey(), ...planner, company: 'Kestrel Dairy' })
      return stateOf(desk)
    })
    const first = await copy(used.where)
    const statements = Number((await bring(first.where, file, 0)).out)
    const whole = await on(first.where, stateOf)
    await first.clear()
    const found = { kills: 0, before: 0, whole: 0, halfDone: 0, notWholeLater: 0 }
    for (let count = 1; count <= kills; count += 1) {
      const { where, clear } = await copy(used.where)
      const at = Math.max(1, Math.round((statements * count) / (kills + 1)))
      if ((await bring(where, file, at)).wasKilled) found.kills += 1
      const state = await on(where, stateOf)
      if (state === before) found.before += 1
      else if (state === whole) found.whole += 1
      else found.halfDone += 1
      await on(where, (desk) => bringArchive(desk, archive))
      if ((await on(where, stateOf)) !== whole) found.notWholeLater += 1
      await clear()
    }
    return found
  } finally {
    rmSync(file, { force: true })
    await source.clear()
    await used.clear()
  }
}

async function on<T>(where: Where, work: (desk: TestDesk) => Promise<T>): Promise<T> {
  const data = await openData(where)
  try {
    return await work({ ...newDesk(data), account: 'me' })
  } finally {
    await data.close()
  }
}

async function sayWho(desk: TestDesk): Promise<void> {
  await startUp(desk, {
    key: newKey(),
    name: 'Dana Okafor',
    timeZone: 'America/Chicago',
    country: 'US',
  })
}

async function stateOf(desk: TestDesk): Promise<string> {
  return JSON.stringify(await dataIn(await archiveOf(desk)))
}

async function bring(where: Where, file: string, killedAt: number) {
  const program = join(import.meta.dirname, 'bring-once.ts')
  const child = spawn(process.execPath, [program, JSON.stringify(where), file, String(killedAt)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let out = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  return new Promise<{ out: string; wasKilled: boolean }>((done) =>
    child.once('close', (_, signal) => done({ out, wasKilled: signal === 'SIGKILL' })),
  )
}
