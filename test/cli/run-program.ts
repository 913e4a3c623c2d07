// The program as a person runs it in a terminal.
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

/** A case with three people, as it stands on 11 March. */
export const panelOfThree = resolve(root, 'examples/panel-of-three.json')

export function sincerely(args: readonly string[], input = '') {
  const run = spawnSync(process.execPath, [resolve(root, 'scripts/sincerely.mjs'), ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
  return { status: run.status, said: run.stdout, complained: run.stderr }
}
