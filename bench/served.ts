// A server in a process of its own: ours as the launcher starts it, or the bare one beside it.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'

export type Served = {
  readonly port: number
  readonly pid: number | undefined
  readonly stop: () => Promise<void>
}
export type Command = readonly string[]

const root = resolve(import.meta.dirname, '..')

export function ours(folder: string): Command {
  return [join(root, 'scripts/sincerely.mjs'), 'serve', '--port', '0', '--data', folder]
}

export function bare(folder: string): Command {
  return [join(import.meta.dirname, 'bare-server.mjs'), join(folder, 'bare.db')]
}

/** Done when it says where it listens. */
export async function serve(command: Command): Promise<Served> {
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] })
  const end = () => child.kill()
  process.once('exit', end)
  child.once('close', () => process.off('exit', end))
  return { port: await portSaid(child), pid: child.pid, stop: () => stop(child) }
}

function portSaid(child: ChildProcess): Promise<number> {
  let said = ''
  return new Promise((found, fail) => {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text
      const [, port] = /http:\/\/\S+:(\d+)/.exec(said) ?? []
      if (port) found(Number(port))
    })
    child.once('close', () => fail(new Error(`The server did not start: ${said}`)))
  })
}

async function stop(child: ChildProcess): Promise<void> {
  child.kill()
  await once(child, 'close')
}
