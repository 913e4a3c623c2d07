// A process that tells, ended at any moment and started again.
import { fork, type ChildProcess } from 'node:child_process'
import type { Told } from './teller.ts'

type Said = { readonly looked?: number; readonly wrote?: string; readonly error?: string }

export function newTeller(program: string, folder: string, errors: string[]) {
  let teller: ChildProcess | undefined
  let deaths = 0
  const wrote = new Set<string>()
  const lives = () => teller?.exitCode === null && teller.signalCode === null
  /** Tells it the time, and waits until it has looked or died. */
  function look(told: Told): Promise<void> {
    return new Promise((done) => {
      const isKnown = lives()
      const one = isKnown ? teller! : start(told)
      teller = one
      const hear = (said: Said) => {
        if (said.error !== undefined) errors.push(said.error)
        if (said.wrote !== undefined) wrote.add(said.wrote)
        if (said.looked === told.at) end()
      }
      const gone = () => {
        deaths += 1
        end()
      }
      const end = () => {
        one.off('message', hear).off('exit', gone)
        done()
      }
      one.on('message', hear).once('exit', gone)
      if (isKnown) one.send(told, () => {})
    })
  }
  const start = (told: Told) =>
    fork(program, [folder, JSON.stringify(told)], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
  return { look, kill: () => teller?.kill('SIGKILL'), deaths: () => deaths, wrote }
}
