// A PostgreSQL server for the tests alone, quick because it keeps nothing; or one that keeps what it says it kept.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findPrograms } from './programs.ts'

export type Server = { readonly url: string; stop(): Promise<void> }

/** Starts a server with nothing in it; `undefined` where there is none that runs. */
export async function startPostgres({ durable = false } = {}): Promise<Server | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'sincerely-pg-'))
  const user = ordinaryUser()
  if (user) chownSync(folder, user.uid, user.gid)
  const clear = () => rmSync(folder, { recursive: true, force: true })
  const programs = findPrograms({ scratch: folder, asAnother: user !== undefined })
  if (!programs || !createData(programs, folder, user)) {
    clear()
    return undefined
  }

  const port = await freePort()
  const server = spawn(join(programs, 'postgres'), settings(folder, port, durable), {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    ...user,
  })
  const ended = new Promise<void>((done) => server.once('exit', () => done()))
  // It ends with the tests, however these end.
  const kill = () => {
    server.kill('SIGQUIT')
  }
  process.once('exit', kill)
  const stop = async () => {
    process.off('exit', kill)
    kill()
    await ended
    clear()
  }
  if (await isReady(server)) return { url: `postgres://tests@127.0.0.1:${port}/postgres`, stop }
  await stop()
  return undefined
}

type User = { readonly uid: number; readonly gid: number }

// PostgreSQL does not run as root.
function ordinaryUser(): User | undefined {
  if (process.getuid?.() !== 0) return undefined
  const users = readFileSync('/etc/passwd', 'utf8')
  const found = /^(?:postgres|nobody):[^:]*:(\d+):(\d+):/m.exec(users)
  return { uid: Number(found?.[1] ?? 65_534), gid: Number(found?.[2] ?? 65_534) }
}

function createData(programs: string, folder: string, user: User | undefined): boolean {
  const options = ['-U', 'tests', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync']
  const made = spawnSync(join(programs, 'initdb'), ['-D', join(folder, 'data'), ...options], {
    cwd: folder,
    ...user,
  })
  return made.status === 0
}

function settings(folder: string, port: number, durable: boolean): readonly string[] {
  const quick = durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']
  const wanted = ['listen_addresses=127.0.0.1', 'max_connections=200', ...quick]
  const place = ['-D', join(folder, 'data'), '-p', String(port), '-k', folder]
  return [...place, ...wanted.flatMap((setting) => ['-c', setting])]
}

function isReady(server: ChildProcess): Promise<boolean> {
  return new Promise((resolve) => {
    let said = ''
    server.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text
      if (said.includes('ready to accept connections')) resolve(true)
    })
    server.once('exit', () => resolve(false))
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
