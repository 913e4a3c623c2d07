import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printDesktopEntry } from './desktop-entry.ts'
import { printLaunchAgent } from './launch-agent.ts'
import { printMark, readMark } from './mark.ts'
import { startFiles } from './start-file.ts'
import type { Start } from './start.ts'
import { printStartupScript } from './startup-script.ts'
import { printUnit } from './systemd-unit.ts'

const start: Start = {
  program: '/home/dana okafor/sincerely/node',
  args: [
    '/home/dana okafor/sincerely/bin/sincerely.mjs',
    'serve',
    '--data',
    '/home/dana/100 % $HOME',
  ],
  folder: '/home/dana/100 % $HOME',
}

test.each([
  ['linux', {}, '/home/dana/.config/systemd/user/sincerely.service'],
  ['linux', {}, '/home/dana/.config/autostart/sincerely.desktop'],
  ['linux', { XDG_CONFIG_HOME: '/cfg' }, '/cfg/systemd/user/sincerely.service'],
  ['darwin', {}, '/home/dana/Library/LaunchAgents/sincerely.plist'],
  [
    'win32',
    { APPDATA: String.raw`C:\Users\Dana Okafor\AppData\Roaming` },
    String.raw`C:\Users\Dana Okafor\AppData\Roaming\Microsoft\Windows\Start Menu\Programs\Startup\Sincerely.vbs`,
  ],
] as const)('on %s with %o one lies at %s', (platform, env, path) => {
  const files = startFiles({ platform, env, home: '/home/dana' })
  expect(files.map((file) => file.path)).toContain(path)
})

test('a unit starts it with the session, and again when it falls over', () => {
  expect(printUnit(start).split('\n')).toEqual([
    '# Written by Sincerely for the data in "/home/dana/100 % $HOME"',
    '[Unit]',
    'Description=Sincerely, for the weeks after a job interview',
    'StartLimitIntervalSec=120',
    'StartLimitBurst=5',
    '',
    '[Service]',
    'ExecStart=:"/home/dana okafor/sincerely/node" "/home/dana okafor/sincerely/bin/sincerely.mjs" "serve" "--data" "/home/dana/100 %% $HOME"',
    'Restart=on-failure',
    'RestartSec=10',
    'UMask=0077',
    'NoNewPrivileges=yes',
    '',
    '[Install]',
    'WantedBy=default.target',
    '',
  ])
})

test('an agent of macOS has each argument for itself', () => {
  const text = printLaunchAgent({ ...start, args: ['serve', '--data', '/Users/dana/a < b & c'] })
  expect(text).toContain('    <string>/Users/dana/a &lt; b &amp; c</string>\n  </array>')
  expect(text).toContain('<key>RunAtLoad</key>\n  <true/>')
})

test('the script of Windows waits for nothing and shows no window', () => {
  const bytes = printStartupScript({
    program: String.raw`C:\Users\Dana Ökafor\node.exe`,
    args: ['serve', '--data', 'C:\\Data\\'],
    folder: 'C:\\Data\\',
  })
  expect([bytes[0], bytes[1]]).toEqual([0xff, 0xfe])
  expect(Buffer.from(bytes).toString('utf16le').split('\r\n')[1]).toBe(
    String.raw`CreateObject("WScript.Shell").Run """C:\Users\Dana Ökafor\node.exe"" ""serve"" ""--data"" ""C:\Data\\""", 0, False`,
  )
})

const aPath = fc
  .array(
    fc.constantFrom(
      ...['a', ' ', '"', "'", '\\', '$', '%', '`', '&', '<', '>', ';', '#', '=', '-'],
      ...['é', '漢', '\n', '%n', '$HOME', '\\n', '--', '-->'],
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => `/${parts.join('')}`)
const aStart = fc
  .tuple(aPath, fc.array(aPath, { minLength: 1, maxLength: 4 }), aPath)
  .map(([program, args, folder]): Start => ({ program, args, folder }))

/** Each as whoever starts it takes it apart, by what its manual says. */
const readers: readonly (readonly [
  string,
  (start: Start) => string,
  (text: string) => readonly string[],
])[] = [
  ['systemd', printUnit, (text) => readUnit(lineOf(text, 'ExecStart=:'))],
  ['a desktop', printDesktopEntry, (text) => readEntry(lineOf(text, 'Exec='))],
  ['launchd', printLaunchAgent, readAgent],
  ['Windows', (start) => Buffer.from(printStartupScript(start)).toString('utf16le'), readScript],
]

test.each(readers)(
  '%s gets every argument as it is, and says whose data it is',
  (_, print, read) => {
    fc.assert(
      fc.property(aStart, (start) => {
        // No path of Windows has a quote or a line end in it.
        const plain = (text: string) =>
          print === readers[3]![1] ? text.replaceAll(/["\n]/g, '') : text
        const given = { ...start, program: plain(start.program), args: start.args.map(plain) }
        expect(read(print(given))).toEqual([given.program, ...given.args])
        expect(readMark(print(given))).toBe(given.folder)
      }),
    )
  },
)

test('what somebody else wrote has no mark', () => {
  for (const text of ['', '[Service]\nExecStart=x', printMark('/a').slice(0, -1)])
    expect(readMark(text)).toBeUndefined()
})

const analyses = spawnSync('systemd-analyze', ['--version']).status === 0

test.skipIf(!analyses)('systemd finds nothing wrong with the unit', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sincerely unit '))
  try {
    const file = join(folder, 'sincerely.service')
    writeFileSync(file, printUnit({ ...start, program: process.execPath }))
    const env = { ...process.env, XDG_RUNTIME_DIR: folder }
    const { status, stderr } = spawnSync('systemd-analyze', ['--user', 'verify', file], {
      encoding: 'utf8',
      env,
    })
    expect([status, stderr]).toEqual([0, ''])
  } finally {
    rmSync(folder, { recursive: true })
  }
})

function lineOf(text: string, begins: string): string {
  return text
    .split('\n')
    .find((line) => line.startsWith(begins))!
    .slice(begins.length)
}

function quotedIn(line: string): readonly string[] {
  return [...line.matchAll(/"((?:[^"\\]|\\.)*)"/gs)].map(([, inside = '']) => inside)
}

function readUnit(line: string): readonly string[] {
  return quotedIn(line).map((one) =>
    one
      .replaceAll(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign))
      .replaceAll('%%', '%'),
  )
}

function readEntry(line: string): readonly string[] {
  const text = line.replaceAll(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign))
  return quotedIn(text).map((one) => one.replaceAll(/\\(.)/gs, '$1').replaceAll('%%', '%'))
}

function readAgent(text: string): readonly string[] {
  const list = /<array>(.*)<\/array>/s.exec(text)?.[1] ?? ''
  return [...list.matchAll(/<string>([^<]*)<\/string>/g)].map(([, one = '']) =>
    one.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
  )
}

/** As Windows does: two backslashes before a quote are one, and one makes the quote a letter. */
function readScript(text: string): readonly string[] {
  const command = /\.Run "(.*)", 0, False/.exec(text)?.[1]?.replaceAll('""', '"') ?? ''
  const args: string[] = []
  let [inside, one] = [false, '']
  for (const [all, slashes = '', sign = ''] of command.matchAll(/(\\*)("| |[^"\\ ]+|$)/g)) {
    if (sign === '"') {
      one += '\\'.repeat(Math.floor(slashes.length / 2))
      if (slashes.length % 2 === 1) one += '"'
      else inside = !inside
    } else if (sign === ' ' && !inside) {
      args.push(one + slashes)
      one = ''
    } else one += all
  }
  return [...args, one]
}
