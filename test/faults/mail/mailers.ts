// Processes that send, each killed at any moment and started again.
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import type { Mailing, SetClock, Told } from './mailer.ts'

export type Mailers = ReturnType<typeof newMailers>

type Said = { readonly ready?: true; readonly looked?: number; readonly error?: string }

export function newMailers(program: string, mailing: Mailing, errors: string[]) {
  const mailers: (ChildProcess | undefined)[] = []
  let deaths = 0
  const start = (also: Partial<Mailing> = {}) =>
    fork(program, [JSON.stringify({ ...mailing, ...also })], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, ...(mailing.authority && { NODE_EXTRA_CA_CERTS: mailing.authority }) },
    })
  const awake = async (index: number): Promise<ChildProcess> => {
    const known = mailers[index]
    if (known?.exitCode === null && known.signalCode === null && known.connected) return known
    const mailer = start()
    mailers[index] = mailer
    await once(mailer, 'message')
    return mailer
  }
  /** Tells one the time, and waits until it has done what is due by then, or has died. */
  async function look(told: Told, index = 0): Promise<'looked' | 'died'> {
    const mailer = await awake(index)
    return new Promise((done) => {
      const end = (how: 'looked' | 'died') => {
        mailer.off('message', hear).off('exit', gone)
        done(how)
      }
      const hear = ({ looked, error }: Said) => {
        if (error !== undefined) errors.push(error)
        if (looked !== undefined) end('looked')
      }
      const gone = () => {
        deaths += 1
        end('died')
      }
      mailer.on('message', hear).once('exit', gone)
      mailer.send(told, () => {})
    })
  }
  /** Sets the clock of whoever is there, also of one asleep: it will see it when it wakes. */
  const tell = async (at: number): Promise<void> => {
    for (const mailer of mailers) mailer?.send({ set: at } satisfies SetClock)
    await setTimeout(50)
  }
  const kill = async (): Promise<void> => {
    for (const mailer of mailers) {
      if (mailer?.exitCode !== null || mailer.signalCode !== null) continue
      const gone = once(mailer, 'exit')
      mailer.kill('SIGKILL')
      await gone
    }
  }
  return { start, look, tell, kill, deaths: () => deaths, processes: mailers }
}
