// The program as people run it: a process of its own.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const launcher = resolve(import.meta.dirname, '../../bin/sincerely.mjs')

type Ended = { readonly status: number | null; readonly out: string; readonly err: string }

export type Program = {
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
  /** Waits until it has said something like this, and gives it. */
  hears(pattern: RegExp): Promise<RegExpExecArray>
}

/** Starts `npx sincerely …` without a terminal, with nothing of this computer's surroundings but what is given. `input` is what is typed. */
export function start(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  input?: string,
): Program {
  const { PATH, HOME, SystemRoot } = process.env
  const child = spawn(process.execPath, [launcher, ...args], {
    env: { PATH, HOME, SystemRoot, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  child.stdin.end(input)
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  const ended = new Promise<Ended>((done, fail) => {
    child.once('error', fail)
    child.once('close', (status) => done({ status, out, err }))
  })
  const hears = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const listen = () => {
        const found = pattern.exec(out)
        if (found) resolve(found)
      }
      child.stdout.on('data', listen)
      listen()
      void ended.then(() => reject(new Error(`It ended without saying ${pattern}:\n${out}${err}`)))
    })
  return { child, ended, hears }
}

/** An empty folder that is gone after the test. */
export function newFolder(): { readonly path: string; [Symbol.dispose](): void } {
  const path = mkdtempSync(join(tmpdir(), 'sincerely-program-'))
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) }
}
