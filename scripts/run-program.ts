// Runs a program of an npm package, or any other.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '..')

export type Ended = { readonly status: number; readonly said: string }

type RunOptions = {
  /** What it says is shown at once, or else given back. */
  readonly show: boolean
  readonly env?: NodeJS.ProcessEnv
  readonly signal?: AbortSignal
}

/** Runs `name` of the package of that name. */
export function runPackage(
  name: string,
  args: readonly string[],
  options: RunOptions,
): Promise<Ended> {
  const manifest = join(root, 'node_modules', name, 'package.json')
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'))
  const program = join(
    dirname(manifest),
    typeof bin === 'string' ? bin : bin[programs[name] ?? name],
  )
  return runProgram(process.execPath, [program, ...args], options)
}

const programs: Readonly<Record<string, string>> = { typescript: 'tsc' }

export function runProgram(
  program: string,
  args: readonly string[],
  { show, env = {}, signal }: RunOptions,
): Promise<Ended> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      ...(signal ? { signal } : {}),
      stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (said += text))
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text))
    child.once('error', (error) => (signal?.aborted ? done({ status: 1, said }) : fail(error)))
    child.once('close', (status) => done({ status: status ?? 1, said }))
  })
}
