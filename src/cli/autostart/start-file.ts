// The file by which a system starts Sincerely with the user's session: which one it is, and where it lies.
import { posix, win32 } from 'node:path'
import type { Surroundings } from '../data-place.ts'
import { printDesktopEntry } from './desktop-entry.ts'
import { printLaunchAgent } from './launch-agent.ts'
import { printStartupScript } from './startup-script.ts'
import { agentLabel, unitName, type Start } from './start.ts'
import { printUnit } from './systemd-unit.ts'

/** What is asked to start it now, too, besides with the next session. */
type StartedBy = 'systemd' | 'launchd' | 'desktop' | 'startup folder'

export type StartFile = {
  readonly by: StartedBy
  readonly path: string
  readonly print: (start: Start) => Uint8Array
}

/** Of this system, the one to take first. */
export function startFiles({ env, platform, home }: Surroundings): readonly StartFile[] {
  if (platform === 'darwin') {
    const path = posix.join(home, 'Library', 'LaunchAgents', `${agentLabel}.plist`)
    return [{ by: 'launchd', path, print: inUtf8(printLaunchAgent) }]
  }
  if (platform === 'win32') {
    const roaming = env['APPDATA'] || win32.join(home, 'AppData', 'Roaming')
    const startup = ['Microsoft', 'Windows', 'Start Menu', 'Programs', 'Startup', 'Sincerely.vbs']
    return [
      { by: 'startup folder', path: win32.join(roaming, ...startup), print: printStartupScript },
    ]
  }
  const config = env['XDG_CONFIG_HOME'] || posix.join(home, '.config')
  return [
    {
      by: 'systemd',
      path: posix.join(config, 'systemd', 'user', unitName),
      print: inUtf8(printUnit),
    },
    {
      by: 'desktop',
      path: posix.join(config, 'autostart', 'sincerely.desktop'),
      print: inUtf8(printDesktopEntry),
    },
  ]
}

function inUtf8(print: (start: Start) => string): StartFile['print'] {
  return (start) => new TextEncoder().encode(print(start))
}
