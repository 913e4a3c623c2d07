// Where the data of this computer's user lies, unless it was said otherwise.
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/** A folder on this computer, or a server by its URL. */
export type DataPlace = { readonly folder: string } | { readonly url: string }

export type Surroundings = {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
  readonly home: string
}

/** `--data` goes before `DATABASE_URL`, that before `SINCERELY_DATA`, that before what the platform expects. */
export function dataPlace(said?: string, surroundings: Surroundings = thisComputer()): DataPlace {
  const { env } = surroundings
  const url = env['DATABASE_URL']
  if (!said && url) return { url }
  return { folder: resolve(said || env['SINCERELY_DATA'] || expectedFolder(surroundings)) }
}

export function thisComputer(): Surroundings {
  const { env, platform } = process
  return {
    ...{ env, platform },
    // Asked only where it counts: a user of a server may have no home at all.
    get home() {
      return homedir()
    },
  }
}

function expectedFolder({ env, platform, home }: Surroundings): string {
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Sincerely')
  if (platform === 'win32')
    return join(env['LOCALAPPDATA'] || join(home, 'AppData', 'Local'), 'Sincerely')
  return join(env['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'sincerely')
}
