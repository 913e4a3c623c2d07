// What looks after programs of the user's session: systemd and launchd, asked through their own programs.
import { spawnSync } from 'node:child_process'
import { userInfo } from 'node:os'
import type { StartFile } from './start-file.ts'
import { agentLabel, unitName } from './start.ts'

type Manager = {
  /** Whether it is there for this user now. */
  readonly isThere: () => boolean
  /** Takes the file up and starts it; gives what went wrong. */
  readonly on: (path: string) => string | undefined
  /** Before the file is removed. */
  readonly off: () => void
  /** Afterwards. */
  readonly forget?: () => void
  readonly isOn: () => boolean
}

export function managerOf({ by }: StartFile): Manager | undefined {
  return by === 'systemd' ? systemd : by === 'launchd' ? launchd : undefined
}

const systemctl = (...args: readonly string[]) => ask('systemctl', ['--user', ...args])

const systemd: Manager = {
  isThere: () => systemctl('show-environment').isWell,
  on() {
    systemctl('daemon-reload')
    const enabled = systemctl('enable', unitName)
    if (!enabled.isWell) return enabled.said
    // One that runs already goes on with what the file says now.
    const started = systemctl('restart', unitName)
    return started.isWell ? undefined : started.said
  },
  off: () => void systemctl('disable', '--now', unitName),
  forget: () => void systemctl('daemon-reload'),
  isOn: () => systemctl('is-enabled', unitName).isWell,
}

const target = () => `gui/${userInfo().uid}`
const launchctl = (...args: readonly string[]) => ask('launchctl', args)

const launchd: Manager = {
  isThere: () => launchctl('print', target()).isWell,
  on(path) {
    launchctl('bootout', `${target()}/${agentLabel}`)
    const started = launchctl('bootstrap', target(), path)
    return started.isWell ? undefined : started.said
  },
  off: () => void launchctl('bootout', `${target()}/${agentLabel}`),
  isOn: () => launchctl('print', `${target()}/${agentLabel}`).isWell,
}

function ask(program: string, args: readonly string[]): { isWell: boolean; said: string } {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', timeout: 30_000 })
  return { isWell: status === 0, said: (stderr || stdout || '').trim() }
}
