// Reads the Dockerfile and .dockerignore, as far as ours go: enough to do by hand what a builder would do.
import { readFileSync } from 'node:fs'
import { join, matchesGlob } from 'node:path'
import { root } from './run-program.ts'

/** One line of it, and the stage in which it stands: the first is 0. */
export type Instruction = { readonly stage: number; readonly word: string; readonly rest: string }

export function readDockerfile(): readonly Instruction[] {
  const lines = readFileSync(join(root, 'Dockerfile'), 'utf8').split('\n')
  let stage = -1
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [word = '', ...rest] = line.split(' ')
      if (word === 'FROM') stage += 1
      return { stage, word, rest: rest.join(' ') }
    })
}

/** The program and arguments of an instruction that gives them as a list. */
export function listOf(instructions: readonly Instruction[], word: string): readonly string[] {
  const { rest = '' } = instructions.findLast((one) => one.word === word) ?? {}
  const [list = ''] = /\[.*\]$/.exec(rest) ?? []
  return JSON.parse(list) as readonly string[]
}

/** What is set with ENV. */
export function environmentOf(instructions: readonly Instruction[]): Record<string, string> {
  const set = instructions.filter(({ word }) => word === 'ENV').map(({ rest }) => rest)
  return Object.fromEntries(set.flatMap((rest) => rest.split(' ').map((one) => one.split('=', 2))))
}

/** Those of the files that a builder is given. */
export function inContext(files: readonly string[]): readonly string[] {
  const lines = readFileSync(join(root, '.dockerignore'), 'utf8').split('\n')
  const rules = lines.filter((line) => line !== '' && !line.startsWith('#'))
  return files.filter((file) => {
    const last = rules.findLast((rule) => {
      const pattern = rule.replace(/^!/, '')
      // There a star stands for names that begin with a dot, too.
      return pattern === '*' || matchesGlob(file, pattern) || matchesGlob(file, `${pattern}/**`)
    })
    return last?.startsWith('!') ?? true
  })
}
