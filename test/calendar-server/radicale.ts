// A real calendar server for the tests: Radicale, as Debian has it, on a free port with a folder of its own.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

export type Radicale = AsyncDisposable & {
  readonly url: string
  /** Asks it as dana, as another program of hers would. */
  readonly ask: (
    method: string,
    path: string,
    init?: { readonly headers?: Record<string, string>; readonly body?: string },
  ) => Promise<Response>
  readonly folder: string
}

export const danasPassword = 'a quiet heron'

/** In memory where there is such a place: it makes everything safe on disk, one by one. */
const quickPlace = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

export function findRadicale(): boolean {
  return spawnSync('radicale', ['--version']).status === 0
}

export async function startRadicale(): Promise<Radicale> {
  const folder = mkdtempSync(join(quickPlace, 'sincerely-radicale-'))
  const port = await freePort()
  writeFileSync(join(folder, 'users'), `dana:${danasPassword}\n`)
  writeFileSync(join(folder, 'config'), configOf(folder, port))
  const server = spawn('radicale', ['--config', join(folder, 'config')], { stdio: 'ignore' })
  const url = `http://127.0.0.1:${port}`
  const authorization = `Basic ${Buffer.from(`dana:${danasPassword}`).toString('base64')}`
  await answering(url)
  return {
    ...{ url, folder },
    ask: (method, path, init = {}) =>
      fetch(url + path, { ...init, method, headers: { authorization, ...init.headers } }),
    async [Symbol.asyncDispose]() {
      server.kill()
      await new Promise((resolve) => server.once('exit', resolve))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function configOf(folder: string, port: number): string {
  return `[server]
hosts = 127.0.0.1:${port}
[auth]
type = htpasswd
htpasswd_filename = ${join(folder, 'users')}
htpasswd_encryption = plain
delay = 0
[storage]
filesystem_folder = ${join(folder, 'data')}
[logging]
level = error
`
}

async function answering(url: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    try {
      await fetch(url, { redirect: 'manual' })
      return
    } catch {
      await setTimeout(50)
    }
  }
  throw new Error('Radicale does not start.')
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
