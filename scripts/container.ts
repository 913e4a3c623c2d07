// `npm run container`: does by hand, in an empty folder, what a builder and a container would do with the Dockerfile
// and compose.yaml, since neither is at hand everywhere. Run as root, the program runs as the user of the image.
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { environmentOf, inContext, listOf, readDockerfile } from './dockerfile.ts'
import { root } from './run-program.ts'

type Compose = {
  readonly services: { readonly sincerely: { readonly command: readonly string[] } }
}

const instructions = readDockerfile()
const folder = mkdtempSync(join(tmpdir(), 'sincerely-container-'))
const image = (stage: number) => join(folder, `stage-${stage}`)
const last = instructions.at(-1)!.stage
const port = '48747'
// Not the address from which the watch over its health asks.
const proxy = '127.0.0.2'

try {
  chmodSync(folder, 0o755)
  for (const { stage, word, rest } of instructions) build(stage, word, rest)
  if (process.getuid?.() !== 0) execFileSync('chmod', ['-R', 'a-w', join(image(last), 'app')])
  await live()
} finally {
  if (process.getuid?.() !== 0) execFileSync('chmod', ['-R', 'u+w', folder])
  rmSync(folder, { recursive: true, force: true })
}

/** What a builder does with one line. */
function build(stage: number, word: string, rest: string): void {
  const app = join(image(stage), 'app')
  if (word === 'WORKDIR') mkdirSync(app, { recursive: true })
  if (word === 'RUN' && rest.startsWith('apt-get')) return console.log(`not done here: ${rest}`)
  if (word === 'RUN') {
    // Owners are given by root alone.
    const mayGive = process.getuid?.() === 0
    const command = within(stage, mayGive ? rest : rest.replaceAll(/--(?:owner|group)=\d+/g, ''))
    execFileSync('sh', ['-c', command], {
      cwd: existsSync(app) ? app : image(stage),
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    console.log(`done: ${rest}`)
  }
  if (word === 'COPY' && rest === '. .')
    for (const file of inContext(listFiles())) cpSync(join(root, file), join(app, file))
  if (word === 'COPY' && rest.startsWith('--from='))
    cpSync(join(image(stage - 1), 'app'), app, { recursive: true, verbatimSymlinks: true })
  if (word === 'FROM') mkdirSync(image(stage), { recursive: true })
}

function listFiles(): readonly string[] {
  const list = ['ls-files', '-co', '--exclude-standard', '-z']
  const said = execFileSync('git', list, { cwd: root, encoding: 'utf8' })
  return said.split('\0').filter((file) => file !== '' && existsSync(join(root, file)))
}

/** The paths of the image, as they are here. */
function within(stage: number, text: string): string {
  return text.replaceAll(/(?<![\w.])\/(?=(?:app|data)\b)/g, `${image(stage)}/`)
}

/** Its first day, and an upgrade. */
async function live(): Promise<void> {
  const refused = run(['serve'])
  expect('without a pass-phrase it does not start', /pass-phrase/.test(refused.said), refused.said)
  const set = run(['passphrase'], 'a spare press for the winder\n')
  expect('a pass-phrase is set', set.status === 0, set.said)
  const compose = parse(readFileSync(join(root, 'compose.yaml'), 'utf8')) as Compose
  const command = compose.services.sincerely.command.map((one) =>
    one.replace(/^\$\{SINCERELY_NAME.*/, 'dana.example').replace(/^172\..*/, proxy),
  )
  for (const time of ['first', 'second']) {
    const server = spawn(program(), [...entry().slice(1), ...command], options())
    const ended = new Promise<number | null>((done) => server.once('exit', done))
    expect(`the ${time} time it is healthy`, await isHealthy(server))
    const asked = await status({ host: 'dana.example', 'x-forwarded-proto': 'https' })
    expect('a proxy is led to the pass-phrase', asked === 401, `${asked}`)
    const foreign = await status({ host: 'elsewhere.example', 'x-forwarded-proto': 'https' })
    expect('another name is refused', foreign === 421, `${foreign}`)
    server.kill('SIGTERM')
    expect('told to end it ends well', (await ended) === 0)
  }
  const data = join(image(last), 'data')
  const open = globSync('**', { cwd: data }).filter(
    (file) => statSync(join(data, file)).mode & 0o077,
  )
  expect('the data is its user’s alone', existsSync(join(data, 'sincerely.db')) && !open.length)
}

function entry(): readonly string[] {
  return listOf(instructions, 'ENTRYPOINT').map((one) => within(last, one))
}

function program(): string {
  return entry()[0]!
}

function options() {
  const set = Object.entries(environmentOf(instructions)).map(([name, value]) => [
    name,
    within(last, value),
  ])
  const [uid, gid] = instructions
    .find(({ word }) => word === 'USER')!
    .rest.split(':')
    .map(Number)
  const user = process.getuid?.() === 0 ? { uid: uid!, gid: gid! } : {}
  const env = { ...Object.fromEntries(set), PORT: port, PATH: process.env['PATH'] }
  return { cwd: join(image(last), 'app'), env, ...user }
}

function run(args: readonly string[], input = ''): { status: number | null; said: string } {
  const rest = [...entry().slice(1), ...args]
  const { status, stderr } = spawnSync(program(), rest, { ...options(), input, encoding: 'utf8' })
  return { status, said: stderr }
}

async function isHealthy(server: ChildProcess): Promise<boolean> {
  const [node = '', ...args] = listOf(instructions, 'HEALTHCHECK').map((one) => within(last, one))
  for (let tries = 0; tries < 100 && server.exitCode === null; tries += 1) {
    if (spawnSync(node, args, options()).status === 0) return true
    await new Promise((done) => setTimeout(done, 200))
  }
  return false
}

function status(headers: Readonly<Record<string, string>>): Promise<number | undefined> {
  return new Promise((done, fail) => {
    get({ host: '127.0.0.1', localAddress: proxy, port, headers }, (answer) => {
      answer.resume()
      done(answer.statusCode)
    }).once('error', fail)
  })
}

function expect(what: string, holds: boolean, otherwise = ''): void {
  console.log(`${holds ? 'yes' : 'NO'}: ${what}`)
  if (holds) return
  console.log(otherwise)
  process.exitCode = 1
}
