// One process or two that ring, each ended at any moment and started again.
import { fork, type ChildProcess } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { rolldown } from 'rolldown'
import type { Told } from './bell.ts'

const root = resolve(import.meta.dirname, '../../..')

/** The program in one piece, which starts three times as fast as from its sources. */
export async function buildBell() {
  const folder = join(root, `build/.bell-${process.pid}`)
  const bundler = await rolldown({
    cwd: root,
    input: join(import.meta.dirname, 'bell.ts'),
    platform: 'node',
    tsconfig: 'tsconfig.json',
    external: [/^[^./#]/],
  })
  await bundler.write({ dir: folder, format: 'esm' })
  await bundler.close()
  return {
    program: join(folder, 'bell.js'),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  }
}

export type Bells = ReturnType<typeof newBells>

export function newBells(program: string, folder: string, errors: string[]) {
  const bells: (ChildProcess | undefined)[] = []
  let deaths = 0
  /** Tells one the time, and waits until it has looked or died. */
  function look(index: number, told: Told): Promise<void> {
    return new Promise((done) => {
      const known = bells[index]
      const lives = known?.exitCode === null && known.signalCode === null
      const bell = lives ? known : start(told)
      bells[index] = bell
      const hear = (said: { looked: number; error?: string }) => {
        if (said.error !== undefined) errors.push(said.error)
        if (said.looked === told.at) end()
      }
      const gone = () => {
        deaths += 1
        end()
      }
      const end = () => {
        bell.off('message', hear).off('exit', gone)
        done()
      }
      bell.on('message', hear).once('exit', gone)
      if (lives) bell.send(told, () => {})
    })
  }
  const start = (told: Told) =>
    fork(program, [folder, JSON.stringify(told)], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
  const kill = () => {
    for (const bell of bells) bell?.kill('SIGKILL')
  }
  return { look, kill, deaths: () => deaths }
}
