// `npm run size`: what the first start costs whoever clones this, in seconds and on disk, and what a later one
// adds to the server itself. Packages are downloaded anew, into a cache of its own.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { cpSync, globSync, lstatSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findOwnNode } from './own-node.mjs'
import { root } from './run-program.ts'

const folder = mkdtempSync(join(tmpdir(), 'sincerely-size-'))
const clone = join(folder, 'clone')
const options = ['serve', '--port', '0', '--data', join(folder, 'data')]

try {
  copyCheckout()
  const first = await secondsToFirstPage(npmStart)
  const later = await median(() => secondsToFirstPage(npmStart))
  const server = await median(() => secondsToFirstPage(serverAlone))
  say('first start', first, 60, 's')
  say('on disk after it', megabytes(), 700, 'MB')
  say('a later start, beyond the server itself', later - server, 1, 's')
} finally {
  rmSync(folder, { recursive: true, force: true })
}

// As a clone would have it, with what is not committed yet.
function copyCheckout(): void {
  const list = ['ls-files', '-co', '--exclude-standard', '-z']
  const files = execFileSync('git', list, { cwd: root, encoding: 'utf8' }).split('\0')
  for (const file of files) if (file) cpSync(join(root, file), join(clone, file))
}

async function secondsToFirstPage(start: () => ChildProcess): Promise<number> {
  const began = performance.now()
  const child = start()
  const ended = new Promise<void>((done) => child.once('close', () => done()))
  const address = await new Promise<string>((found, fail) => {
    let said = ''
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text
      const [url] = /http:\/\/\S+/.exec(said) ?? []
      if (url) found(url)
    })
    child.once('close', () => fail(new Error(`It did not start:\n${said}`)))
  })
  await (await fetch(address)).text()
  const seconds = (performance.now() - began) / 1000
  // To npm and all that it started.
  if (child.pid) process.kill(-child.pid, 'SIGTERM')
  await ended
  return seconds
}

function npmStart(): ChildProcess {
  return spawn('npm', ['start', '--', ...options.slice(1)], {
    cwd: clone,
    env: { ...surroundings(), npm_config_cache: join(folder, 'cache') },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
}

function serverAlone(): ChildProcess {
  const [program = ''] = globSync(join(clone, 'build/*/main.js'))
  const line = `(await import(${JSON.stringify(pathToFileURL(program).href)})).main(process.argv.slice(1))`
  const node = findOwnNode(clone)?.path ?? process.execPath
  return spawn(node, ['--input-type=module', '-e', line, ...options], {
    cwd: clone,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
}

// Without what npm and this checkout put there, so that the machine's own Node begins.
function surroundings(): NodeJS.ProcessEnv {
  const names = Object.keys(process.env).filter((name) => !name.toLowerCase().startsWith('npm_'))
  const path = (process.env['PATH'] ?? '').split(delimiter)
  return {
    ...Object.fromEntries(names.map((name) => [name, process.env[name]])),
    PATH: path.filter((part) => !part.includes('node_modules')).join(delimiter),
  }
}

async function median(measure: () => Promise<number>): Promise<number> {
  const times: number[] = []
  for (let count = 0; count < 5; count++) times.push(await measure())
  return times.toSorted((one, other) => one - other)[2] ?? Number.NaN
}

function megabytes(): number {
  const files = globSync('**', { cwd: clone, exclude: [] })
  const bytes = files.map((file) => lstatSync(join(clone, file)).size)
  return bytes.reduce((sum, size) => sum + size, 0) / 1e6
}

function say(what: string, measured: number, limit: number, unit: string): void {
  const digits = measured < 10 ? 2 : 0
  console.log(`${what}: ${measured.toFixed(digits)} ${unit} (at most ${limit})`)
  if (!(measured <= limit)) process.exitCode = 1
}
