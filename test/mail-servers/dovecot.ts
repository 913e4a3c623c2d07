// A real mailbox for the tests: Dovecot 2.3, as Debian has it, on free ports with a folder of its own. Mails come in
// by LMTP, as from a mail server; it can be killed and come back, and give a folder's mails new numbers.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createConnection, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { writeConfig, type DovecotOptions } from './dovecot-config.ts'
import { deliverTo } from './lmtp.ts'

export type Dovecot = AsyncDisposable & {
  readonly host: string
  readonly port: number
  readonly user: string
  readonly password: string
  /** Puts a mail into the mailbox as a mail server would; into another folder than INBOX where one is named. */
  readonly deliver: (mail: string | Uint8Array, folder?: string) => Promise<void>
  /** Several, over one connection. */
  readonly deliverAll: (mails: Iterable<string | Uint8Array>, folder?: string) => Promise<void>
  /** Ends it at once, as a machine that loses its power. */
  readonly kill: () => Promise<void>
  readonly start: () => Promise<void>
  /** Its UIDVALIDITY changes, and all its mails are numbered anew. */
  readonly renumber: (folder?: string) => Promise<void>
  /** The mails of a folder as files, with what is marked on them in their names. */
  readonly files: (folder?: string) => readonly string[]
}

const danasMailPassword = 'a-patient-otter'

/** In memory where there is such a place: what is kept here is safe enough for a test. */
const quickPlace = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

const program = '/usr/sbin/dovecot'

/** Of Dovecot 2.3: from 2.4 on its settings are written in another way, which is not tried here. */
export function findDovecot(): boolean {
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' })
  return status === 0 && isKnownVersion(stdout) && existsSync('/usr/lib/dovecot/lmtp')
}

export async function startDovecot(options: DovecotOptions = {}): Promise<Dovecot> {
  if (!findDovecot()) throw new Error('The tests know Dovecot 2.3 with LMTP only, and not 2.4.')
  const folder = mkdtempSync(join(quickPlace, 'sincerely-dovecot-'))
  const [port, lmtp] = [await freePort(), await freePort()]
  for (const name of ['run', 'mail', 'lib']) mkdirSync(join(folder, name))
  const config = writeConfig(folder, { port, lmtp, runsAs, password: danasMailPassword }, options)
  if (isRoot) own(folder)
  const user = 'dana@mail.example'
  const boxOf = (name: string) =>
    join(folder, 'mail', user, name === 'INBOX' ? '' : `.${name}`, 'cur')
  let server: ChildProcess | undefined
  const kill = async () => {
    if (!server?.pid) return
    const gone = new Promise((resolve) => server?.once('exit', resolve))
    process.kill(-server.pid, 'SIGKILL')
    await gone
    server = undefined
    rmSync(join(folder, 'run', 'master.pid'), { force: true })
  }
  const start = async () => {
    const [command, ...before] = asWhom
    server = spawn(command, [...before, '-F', '-c', config], { stdio: 'ignore', detached: true })
    await Promise.all([answering(port), answering(lmtp)])
  }
  const deliverAll: Dovecot['deliverAll'] = (mails, to = 'INBOX') =>
    deliverTo(lmtp, { mails, to: to === 'INBOX' ? user : user.replace('@', `+${to}@`) })
  await start()
  return {
    ...{ host: '127.0.0.1', port, user, password: danasMailPassword, kill, start, deliverAll },
    deliver: (mail, to) => deliverAll([mail], to),
    async renumber(name = 'INBOX') {
      await kill()
      renumberIn(join(boxOf(name), '..'))
      await start()
    },
    files: (name = 'INBOX') => {
      const box = boxOf(name)
      return [box, join(box, '..', 'new')].flatMap((place) =>
        existsSync(place) ? readdirSync(place) : [],
      )
    },
    async [Symbol.asyncDispose]() {
      await kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function renumberIn(box: string): void {
  const list = join(box, 'dovecot-uidlist')
  const [head = ''] = readFileSync(list, 'utf8').split('\n')
  const anew = head
    .replace(/V(\d+)/, (_, number: string) => `V${Number(number) + 1}`)
    .replace(/N\d+/, 'N1')
  for (const file of readdirSync(box)) if (file.startsWith('dovecot.index')) rmSync(join(box, file))
  writeFileSync(list, `${anew}\n`)
}

function isKnownVersion(said: string): boolean {
  return said.startsWith('2.3.')
}

/** It refuses to keep mails as root. */
const isRoot = process.getuid?.() === 0
const runsAs = isRoot ? { user: 'nobody', group: 'nogroup' } : namesOfMine()
const asWhom = isRoot ? (['runuser', '-u', 'nobody', '--', program] as const) : ([program] as const)

function namesOfMine(): { readonly user: string; readonly group: string } {
  const name = (option: string) => spawnSync('id', [option], { encoding: 'utf8' }).stdout.trim()
  return { user: name('-un'), group: name('-gn') }
}

function own(folder: string): void {
  spawnSync('chown', ['-R', `${runsAs.user}:${runsAs.group}`, folder])
  chmodSync(folder, 0o700)
}

async function answering(port: number): Promise<void> {
  for (let tries = 0; tries < 500; tries += 1) {
    if (await answers(port)) return
    await setTimeout(10)
  }
  throw new Error('Dovecot does not start.')
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection(port, '127.0.0.1')
    socket.once('error', () => resolve(false))
    socket.once('data', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('close', () => resolve(false))
  })
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
