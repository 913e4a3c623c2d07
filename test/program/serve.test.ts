import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newFolder, start } from './program.ts'

const address = /Sincerely is at (http:\/\/localhost:\d+)/

test('it serves, says where it is and where the data lies, and ends cleanly', async () => {
  using folder = newFolder()
  const program = start(['serve', '--port', '0', '--data', join(folder.path, 'data')])
  const [, url = ''] = await program.hears(address)
  await program.hears(/Your data lies in .*sincerely\.db/)
  expect((await fetch(url)).status).toBe(200)
  program.child.kill('SIGINT')
  const { status, out, err } = await program.ended
  expect({ status, err }).toEqual({ status: 0, err: '' })
  expect(out).toContain('everything is kept')
})

test.skipIf(process.platform === 'win32')('the data is for its owner alone', async () => {
  using folder = newFolder()
  const data = join(folder.path, 'home', 'sincerely')
  const program = start(['serve', '--port', '0'], { XDG_DATA_HOME: join(folder.path, 'home') })
  await program.hears(address)
  const modes = readdirSync(data).map((name) => statSync(join(data, name)).mode & 0o777)
  expect(new Set(modes)).toEqual(new Set([0o600]))
  expect(statSync(data).mode & 0o777).toBe(0o700)
  program.child.kill('SIGTERM')
  expect((await program.ended).status).toBe(0)
})

test('a second start on the same data gives the address of the first', async () => {
  using folder = newFolder()
  const first = start(['serve', '--port', '0', '--data', folder.path])
  const [, url] = await first.hears(address)
  const second = await start(['serve', '--port', '0', '--data', folder.path]).ended
  expect(second).toEqual({
    status: 0,
    out: `Sincerely is already running on this data, at ${url}\n`,
    err: '',
  })
  first.child.kill('SIGTERM')
  await first.ended
})

test('of two starts at the same moment one serves and the other gives its address', async () => {
  using folder = newFolder()
  const both = [1, 2].map(() => start(['serve', '--port', '0', '--data', folder.path]))
  const other = await Promise.race(both.map((program) => program.ended))
  expect(other.out).toMatch(/already running on this data, at http/)
  for (const { child } of both) child.kill('SIGTERM')
  await Promise.all(both.map((program) => program.ended))
})

test('after a server was killed the next one starts', async () => {
  using folder = newFolder()
  const first = start(['serve', '--port', '0', '--data', folder.path])
  await first.hears(address)
  first.child.kill('SIGKILL')
  await first.ended
  const next = start(['serve', '--port', '0', '--data', folder.path])
  await next.hears(address)
  next.child.kill('SIGTERM')
  expect((await next.ended).status).toBe(0)
})

test('a port that is taken is said to be, and the data is free again', async () => {
  using folder = newFolder()
  const other = createServer()
  const port = await new Promise<number>((resolve) => {
    other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port))
  })
  const { status, err } = await start(['serve', '--port', `${port}`, '--data', folder.path]).ended
  other.close()
  expect(status).toBe(4)
  expect(err).toContain(`Another program uses port ${port}`)
  expect(existsSync(join(folder.path, 'serving.address'))).toBe(false)
})

test.each([
  [['--host', 'here'], {}, 4, /--host: .*no address to listen on/],
  [[], { HOST: 'here' }, 4, /HOST: .*no address to listen on/],
  [['--port', 'http'], {}, 2, /--port: A port is a whole number/],
  [[], { PORT: '70000' }, 2, /PORT: A port is a whole number/],
])('%j with %j does not start', async (args, env, status, sentence) => {
  using folder = newFolder()
  const data = join(folder.path, 'data')
  const ended = await start(['serve', '--data', data, ...args], env).ended
  expect(ended.status).toBe(status)
  expect(ended.err).toMatch(sentence)
  expect(existsSync(data)).toBe(false)
})

test('data that cannot be made is a sentence', async () => {
  using folder = newFolder()
  mkdirSync(join(folder.path, 'sincerely.db'))
  const { status, err } = await start(['serve', '--port', '0', '--data', folder.path]).ended
  expect(status).toBe(3)
  expect(err).not.toContain('    at ')
})

test.each([['nonsense'], ['plan'], ['plan', '--nonsense', 'x.json'], ['serve', 'more']])(
  'the command line %j %j is not understood, with status 2',
  async (...args) => {
    expect((await start(args).ended).status).toBe(2)
  },
)

test('help says that the command belongs to this folder', async () => {
  const { status, out } = await start(['--help']).ended
  expect(status).toBe(0)
  expect(out).toContain('npx sincerely plan')
  expect(out).toContain('in this folder')
  expect(out).not.toContain('\u001b[')
})
