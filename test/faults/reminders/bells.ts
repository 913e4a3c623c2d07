// One process or two that ring, each ended at any moment and started again.
import { fork, type ChildProcess } from 'node:child_process'
import type { Told } from './bell.ts'

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
