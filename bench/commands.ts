// How long a command takes to start: the built program, and the launcher before it, beside Node that prints one line.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from '../scripts/build.mjs'
import { median, millis, times, type Row } from './table.ts'

const repeats = 15

export async function benchCommands(): Promise<readonly Row[]> {
  const root = resolve(import.meta.dirname, '..')
  const folder = await build()
  const data = mkdtempSync(join(tmpdir(), 'sincerely-bench-'))
  const built = (...args: readonly string[]) => [...asBuilt(folder), ...args]
  const who = ['--name', 'Dana Okafor', '--time-zone', 'America/Chicago', '--country', 'US']
  spawnSync(process.execPath, built('me', ...who, '--data', data))
  const commands = {
    bare: ['-e', 'console.log("Sincerely")'],
    'a command with nothing to load, built': built('completion', 'bash'),
    'its help, built': built('--help'),
    'today on empty data, built': built('today', '--data', data),
    'a command with nothing to load, by the launcher': [
      join(root, 'bin/sincerely.mjs'),
      ...['completion', 'bash'],
    ],
  }
  const taken = Object.entries(commands).map(([what, args]) => ({ what, args, ms: [] as number[] }))
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    for (const { args, ms } of taken) {
      const start = performance.now()
      spawnSync(process.execPath, args, { stdio: 'ignore' })
      ms.push(performance.now() - start)
    }
  }
  rmSync(data, { recursive: true })
  const [bare, ...ours] = taken.map(({ what, ms }) => ({ what, seconds: median(ms) / 1000 }))
  return ours.map(({ what, seconds }) => ({
    what: `start of ${what}`,
    figure: millis(seconds),
    beside: `bare Node ${millis(bare!.seconds)}`,
    ratio: times(seconds / bare!.seconds),
    aim: what.includes('nothing') && what.includes('built') ? 'at most 1.5 ×' : 'printed',
  }))
}

/** As `scripts/sincerely.mjs` begins it, without looking whether the build is that of the sources. */
function asBuilt(folder: string): readonly string[] {
  const cache = JSON.stringify(join(folder, '.compiled'))
  const program = JSON.stringify(pathToFileURL(join(folder, 'main.js')).href)
  const script = `import { enableCompileCache } from 'node:module'
enableCompileCache(${cache})
const { main } = await import(${program})
await main(process.argv.slice(1))`
  return ['--input-type=module', '-e', script, '--']
}
