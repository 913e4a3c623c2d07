// The command on a home of its own, with a `systemctl` that writes down what it is asked.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Context } from '../pieces.ts'
import { off, on, status } from './autostart.ts'

let home: string
let said: string[]
let running: { address: string | undefined } | undefined
const context = () => ({ pieces: { findServer: async () => running } }) as unknown as Context

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'sincerely home '))
  said = []
  running = undefined
  for (const [name, value] of [
    ...([
      ['HOME', home],
      ['XDG_CONFIG_HOME', ''],
      ['XDG_DATA_HOME', ''],
      ['DATABASE_URL', ''],
    ] as const),
    ...([
      ['PORT', ''],
      ['HOST', ''],
      ['SINCERELY_DATA', ''],
    ] as const),
  ])
    vi.stubEnv(name, value)
  vi.spyOn(console, 'log').mockImplementation((line: string) => said.push(line))
})

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  rmSync(home, { recursive: true })
})

/** Takes the place of the system's own; `works` says for whom. */
function pretendSystemd(works: boolean): () => string {
  const folder = join(home, 'programs')
  mkdirSync(folder)
  const asked = join(home, 'asked')
  writeFileSync(asked, '')
  writeFileSync(
    join(folder, 'systemctl'),
    `#!/bin/sh\necho "$@" >> "${asked}"\nexit ${works ? 0 : 1}\n`,
  )
  chmodSync(join(folder, 'systemctl'), 0o755)
  vi.stubEnv('PATH', `${folder}:${process.env['PATH']}`)
  return () => readFileSync(asked, 'utf8').replaceAll('--user ', '').trim().replaceAll('\n', ', ')
}

const unit = () => join(home, '.config/systemd/user/sincerely.service')
const entry = () => join(home, '.config/autostart/sincerely.desktop')

describe.skipIf(process.platform !== 'linux')('on Linux', () => {
  test('with systemd a unit is written and taken up, and once more it is the same', async () => {
    const asked = pretendSystemd(true)
    await on.call(context(), { port: '4790' })
    const text = readFileSync(unit(), 'utf8')
    expect(text).toContain(`"serve" "--data" "${home}/.local/share/sincerely" "--port" "4790"`)
    expect(asked()).toBe(
      'show-environment, show-environment, daemon-reload, enable sincerely.service, restart sincerely.service',
    )
    expect(said.at(-1)).toBe('It was started just now, too.')
    await on.call(context(), { port: '4790' })
    expect(readFileSync(unit(), 'utf8')).toBe(text)
    expect(existsSync(entry())).toBe(false)
  })

  test('without it the desktop starts it, and says when', async () => {
    pretendSystemd(false)
    await on.call(context(), {})
    expect(readFileSync(entry(), 'utf8')).toContain('"serve" "--data"')
    expect(existsSync(unit())).toBe(false)
    expect(said.at(-1)).toBe('It was not started now; it starts when you sign in the next time.')
  })

  test('off takes all of it away, and twice is as good as once', async () => {
    const asked = pretendSystemd(true)
    await on.call(context(), {})
    off()
    expect(existsSync(unit())).toBe(false)
    expect(asked()).toMatch(/disable --now sincerely\.service, daemon-reload$/)
    off()
    expect(said.at(-1)).toBe('Sincerely does not start by itself.')
  })

  test('status says whether, where and on which data', async () => {
    pretendSystemd(true)
    await status.call(context())
    expect(said).toEqual([
      'Sincerely does not start by itself. "npx sincerely autostart on" makes it.',
    ])
    await on.call(context(), { data: join(home, 'my data') })
    running = { address: 'http://localhost:4747' }
    said = []
    await status.call(context())
    expect(said).toEqual([
      `Installed: ${unit()}`,
      'Enabled: yes',
      'Running: yes, at http://localhost:4747',
      `Data: ${join(home, 'my data')}`,
    ])
  })
})

test.each([
  [{ port: 'x' }, {}, 'A port is a whole number'],
  [{ host: 'dana.example' }, {}, 'is no address to listen on'],
  [{}, { DATABASE_URL: 'postgres://dana:secret@db.example/a' }, 'which may hold a password'],
])(
  'what cannot be served is refused before anything is written: %o',
  async (flags, env, sentence) => {
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
    await expect(on.call(context(), flags)).rejects.toThrow(sentence)
    expect([existsSync(unit()), existsSync(entry())]).toEqual([false, false])
  },
)
