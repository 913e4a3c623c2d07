// A terminal at which commands are typed: the real command line, on a real folder, in this process, by a clock that
// the test sets.
import { rmSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { runCommandLine } from '../../src/cli/command-line.ts'
import type { Terminal } from '../../src/cli/pieces.ts'
import { piecesOf } from '../../src/joined/pieces.ts'
import { at } from '../database/cast.ts'

type Typed = { readonly status: number; readonly said: string; readonly complained: string }

export type TestTerminal = {
  readonly folder: string
  goTo(time: string): void
  /** `input` comes in on standard input; once it is told that a mail waits, `whileItWaits` is done. */
  type(args: readonly string[], input?: string, whileItWaits?: () => void): Promise<Typed>
  /** What a command prints that has to go well. */
  says(...args: readonly string[]): Promise<string>
  /** The same as data. */
  gives<Given>(...args: readonly string[]): Promise<Given>
  [Symbol.dispose](): void
}

export function newTerminal(time = '2026-03-02T16:00-06:00'): TestTerminal {
  const folder = mkdtempSync(join(tmpdir(), 'sincerely-terminal-'))
  let now = at(time)
  const pieces = piecesOf({ now: () => now, assets: folder })
  async function type(
    args: readonly string[],
    input = '',
    whileItWaits = () => {},
  ): Promise<Typed> {
    const [out, err] = [collector(), collector()]
    err.stream.on('data', (part: string) => part.includes('Ctrl-C') && whileItWaits())
    const terminal = {
      ...{ stdin: Readable.from([Buffer.from(input)]), stdout: out.stream, stderr: err.stream },
      env: {},
    } as unknown as Terminal
    const place = args.includes('--data') ? [] : ['--data', folder]
    const status = await runCommandLine([...args, ...place], pieces, terminal)
    return { status, said: out.text(), complained: err.text() }
  }
  async function says(...args: readonly string[]): Promise<string> {
    const { status, said, complained } = await type(args)
    if (status !== 0) throw new Error(`${args.join(' ')}: ${status} ${complained}`)
    return said
  }
  return {
    folder,
    goTo(time) {
      now = at(time)
    },
    ...{ type, says },
    gives: async (...args) => JSON.parse(await says(...args, '--json')),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function collector() {
  const stream = new PassThrough()
  const parts: string[] = []
  stream.setEncoding('utf8').on('data', (part: string) => parts.push(part))
  return { stream, text: () => parts.join('') + (stream.read() ?? '') }
}
