// `node scripts/run.mjs bench/archive.ts`: 10,000 applications out as an archive, and in elsewhere, each in a process
// of its own, so that its memory is its own.
import { spawnSync } from 'node:child_process'
import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportArchive } from '#app/archive/export-archive.ts'
import { bringArchiveFile } from '#app/archive/bring-archive-file.ts'
import { openData } from '#store/engines/open.ts'
import { newDesk } from '../test/desk/desk.ts'
import { fillLife } from './life.ts'

const applications = Number(process.env['APPLICATIONS'] ?? 10_000)
const [, , step, folder = '', file = ''] = process.argv

if (step === undefined) measure()
else await work()

function measure(): void {
  const folder = mkdtempSync(join(tmpdir(), 'sincerely-bench-'))
  const file = join(folder, 'all.zip')
  const [here, there] = [join(folder, 'here'), join(folder, 'there')]
  try {
    run('fill', here, file)
    console.log(run('export', here, file))
    console.log(`the archive: ${(statSync(file).size / 1e6).toFixed(1)} MB`)
    console.log(run('import', there, file))
    console.log(run('import', there, file))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function run(...args: readonly string[]): string {
  const ran = spawnSync(process.execPath, [...process.execArgv, import.meta.filename, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (ran.status !== 0) throw new Error(`${args[0]} ended with ${ran.status}.`)
  return ran.stdout.trim()
}

async function work(): Promise<void> {
  if (step === 'fill') {
    await fillLife(folder, applications)
    return
  }
  const data = await openData({ file: join(folder, 'sincerely.db') })
  const desk = { ...newDesk(data), account: 'me', now: () => Date.now() as never }
  const began = performance.now()
  let looked = 0
  if (step === 'export') {
    const to = openSync(file, 'w')
    await exportArchive(desk, { out: async (piece) => void writeSync(to, piece) })
    fsyncSync(to)
    closeSync(to)
  } else {
    await bringArchiveFile(desk, {
      file,
      agree: async () => {
        looked = performance.now() - began
        return true
      },
    })
  }
  const took = performance.now() - began
  const { user, system } = process.cpuUsage()
  const busy = `processor ${((user + system) / 1e6).toFixed(1)} s`
  const most = process.resourceUsage().maxRSS / 1024
  const said = looked === 0 ? '' : `, of which looked over ${(looked / 1000).toFixed(1)} s`
  console.log(
    `${step}: ${(took / 1000).toFixed(1)} s${said}, ${busy}, at most ${most.toFixed(0)} MB`,
  )
  await data.close()
}
