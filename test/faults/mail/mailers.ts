// Processes that send, each killed at any moment and started again.
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import type { Mailing, SetClock, Told } from './mailer.ts'

export type Mailers = ReturnType<typeof newMailers>

type Said = { readonly ready?: true; readonly looked?: number; readonly error?: string }

export function newMailers(program: string, mailing: Mailing, errors: string[]) {
  const mailers: (ChildProcess | undefined)[] = []
  const traced = new Set<ChildProcess>()
  let under: readonly string[] | undefined
  const start = (also: Partial<Mailing> = {}) =>
    fork(program, [JSON.stringify({ ...mailing, ...also })], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      ...(under && { execPath: under[0]!, execArgv: [...under.slice(1), process.execPath] }),
      env: { ...process.env, ...(mailing.authority && { NODE_EXTRA_CA_CERTS: mailing.authority }) },
    })
  const awake = async (index: number): Promise<ChildProcess> => {
    const known = mailers[index]
    if (known && lives(known)) return known
    const mailer = start()
    if (under) traced.add(mailer)
    under = undefined
    mailers[index] = mailer
    await Promise.race([once(mailer, 'message'), once(mailer, 'exit')])
    return mailer
  }
  /** Tells one the time, and waits until it has done what is due by then, or has died. */
  async function look(told: Told, index = 0): Promise<'looked' | 'died'> {
    const mailer = await awake(index)
    if (!lives(mailer)) return 'died'
    return new Promise((done) => {
      const end = (how: 'looked' | 'died') => {
        mailer.off('message', hear).off('exit', gone)
        done(how)
      }
      const hear = ({ looked, error }: Said) => {
        if (error !== undefined) errors.push(error)
        if (looked !== undefined) end('looked')
      }
      const gone = () => end('died')
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
      if (!mailer || !lives(mailer)) continue
      const gone = once(mailer, 'exit')
      // Whoever is watched would outlive the one that watches.
      if (traced.has(mailer)) mailer.disconnect()
      else mailer.kill('SIGKILL')
      await gone
    }
  }
  return {
    ...{ start, look, tell, kill, processes: mailers },
    /** The next one runs under this program. */
    runUnder: (program: readonly string[]) => {
      under = program
    },
  }
}

function lives({ exitCode, signalCode, connected }: ChildProcess): boolean {
  return exitCode === null && signalCode === null && connected
}
