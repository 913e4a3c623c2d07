// The shells themselves complete what is typed.
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { newFolder } from '../program/program.ts'

const program = resolve(import.meta.dirname, '../../scripts/sincerely.mjs')

const asked = {
  bash: `source <(sincerely completion bash); COMP_WORDS=(sincerely applications --at); COMP_CWORD=2; _sincerely; printf '%s\\n' "\${COMPREPLY[@]}"`,
  zsh: `autoload -U compinit; compinit -u; source <(sincerely completion zsh); words=(sincerely applications --at); CURRENT=3; compadd() { print -l -- "\${@[-1]}"; }; _sincerely`,
  fish: `sincerely completion fish | source; complete -C 'sincerely applications --at'`,
}

test.each(Object.entries(asked))('%s completes an option', (shell, line) => {
  if (spawnSync(shell, ['--version']).error) return
  using folder = newFolder()
  const bin = join(folder.path, 'bin')
  mkdirSync(bin)
  writeFileSync(join(bin, 'sincerely'), `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`)
  chmodSync(join(bin, 'sincerely'), 0o755)
  const env = { ...process.env, HOME: folder.path, PATH: `${bin}:${process.env['PATH']}` }
  const ran = spawnSync(shell, ['-c', line], { env, encoding: 'utf8', cwd: folder.path })
  expect(ran.stdout.split('\t')[0]?.trim()).toBe('--at-rest')
})
