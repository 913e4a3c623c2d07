// `npx sincerely autostart on|off|status`: Sincerely starts with the user's session, or does not.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { Problem } from '#core/problem.ts'
import { dataPlace, thisComputer } from '../data-place.ts'
import type { Context } from '../pieces.ts'
import { checkServing, type ServeFlags } from '../serve-flags.ts'
import { managerOf } from './managers.ts'
import { readMark } from './mark.ts'
import { startFiles, type StartFile } from './start-file.ts'
import type { Start } from './start.ts'

/** Once more it does the same: the file is written anew, and what runs goes on with it. */
export async function on(this: Context, flags: ServeFlags): Promise<void> {
  const start = startOf(flags)
  const files = startFiles(thisComputer())
  const file = files.find((one) => managerOf(one)?.isThere()) ?? files.at(-1)!
  // Only one of several starts it.
  for (const other of files) if (other !== file) remove(other)
  mkdirSync(dirname(file.path), { recursive: true })
  writeFileSync(file.path, file.print(start), { mode: 0o600 })
  console.log(`Sincerely starts with your session from now on, by ${file.path}`)
  console.log(`Its data lies in ${start.folder}`)
  const running = await this.pieces.findServer(start.folder)
  const manager = managerOf(file)
  const isThere = manager?.isThere() ?? false
  const wrong = isThere ? manager?.on(file.path) : undefined
  if (wrong !== undefined)
    throw new Problem('conflict', `The file is written, but ${file.by} did not take it: ${wrong}`)
  if (running)
    console.log(`It is running already${running.address ? `, at ${running.address}` : ''}.`)
  else if (isThere) console.log('It was started just now, too.')
  else console.log('It was not started now; it starts when you sign in the next time.')
}

export function off(): void {
  const known = startFiles(thisComputer()).filter(({ path }) => existsSync(path))
  if (known.length === 0) return console.log('Sincerely does not start by itself.')
  for (const file of known) {
    remove(file)
    console.log(`Sincerely does not start by itself any more; ${file.path} is removed.`)
  }
  console.log('Your data stays as it is.')
}

export async function status(this: Context): Promise<void> {
  const known = startFiles(thisComputer()).filter(({ path }) => existsSync(path))
  if (known.length === 0)
    return console.log('Sincerely does not start by itself. "npx sincerely autostart on" makes it.')
  for (const file of known) {
    const manager = managerOf(file)
    const folder = readMark(textOf(file))
    console.log(`Installed: ${file.path}`)
    console.log(
      `Enabled: ${manager ? (manager.isOn() ? 'yes' : 'no') : 'yes, with your next session'}`,
    )
    if (folder === undefined) {
      console.log('The file was not written by Sincerely, so what it starts is not known.')
      continue
    }
    const running = await this.pieces.findServer(folder)
    const at = running?.address ? `yes, at ${running.address}` : 'yes'
    console.log(`Running: ${running ? at : 'no'}`)
    console.log(`Data: ${folder}`)
  }
}

function startOf(flags: ServeFlags): Start {
  checkServing(flags)
  const place = dataPlace(flags.data)
  if ('url' in place) {
    const sentence =
      'Data on a server is named by DATABASE_URL, which may hold a password, and no file that starts Sincerely keeps that. Give a folder with --data, or start it with what starts your server.'
    throw new Problem('conflict', sentence)
  }
  const { port, host, hostName = [], tlsCert, tlsKey, proxy } = flags
  const asked = [
    ...[option('data', place.folder), option('port', port ?? process.env['PORT'])],
    ...[option('host', host ?? process.env['HOST'])],
    ...hostName.map((name) => option('host-name', name)),
    ...[
      option('tls-cert', tlsCert && resolve(tlsCert)),
      option('tls-key', tlsKey && resolve(tlsKey)),
    ],
    option('proxy', proxy),
  ]
  // The launcher installs what a newer version needs before it starts it.
  const launcher = join(dirname(resolve(process.argv[1] ?? '')), '..', 'bin', 'sincerely.mjs')
  return {
    program: process.execPath,
    args: [launcher, 'serve', ...asked.flat()],
    folder: place.folder,
  }
}

function option(name: string, value: string | undefined): readonly string[] {
  return value ? [`--${name}`, value] : []
}

function remove(file: StartFile): void {
  if (!existsSync(file.path)) return
  managerOf(file)?.off()
  rmSync(file.path, { force: true })
  managerOf(file)?.forget?.()
}

function textOf({ by, path }: StartFile): string {
  return readFileSync(path, by === 'startup folder' ? 'utf16le' : 'utf8')
}
