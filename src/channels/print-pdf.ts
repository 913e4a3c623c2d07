// Prints a template with data as PDF, in a process of its own that ends with it: so the memory it takes is given
// back, and nothing of it is loaded before the first.
import { fork } from 'node:child_process'
import { extname, join } from 'node:path'
import { referenceSheet } from './reference-sheet.ts'

const templates = { 'reference-sheet': referenceSheet } as const

/** What is asked of the process, and what it says. */
export type Asked = { readonly template: string; readonly data: string }
export type Said = { readonly pdf: Uint8Array } | { readonly broken: string }

let waiting: Promise<unknown> = Promise.resolve()

/** One after the other. `data` is all that the template knows. */
export async function printPdf(
  template: keyof typeof templates,
  data: object,
): Promise<Uint8Array> {
  const asked = { template: templates[template], data: JSON.stringify(data) }
  const printed = waiting.then(() => print(asked))
  waiting = printed.catch(() => {})
  return printed
}

const mostMs = 20_000

function print(asked: Asked): Promise<Uint8Array> {
  // It lies beside this file, in the sources as in a build.
  const program = join(import.meta.dirname, `pdf-program${extname(import.meta.filename)}`)
  const printer = fork(program, {
    serialization: 'advanced',
    execArgv: [],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    timeout: mostMs,
    killSignal: 'SIGKILL',
  })
  return new Promise<Uint8Array>((done, fail) => {
    printer.once('message', (said: Said) => {
      if ('pdf' in said) done(said.pdf)
      else fail(new Error(`The page could not be printed: ${said.broken}`))
    })
    printer.once('error', fail)
    printer.once('exit', (code, signal) =>
      fail(new Error(`What prints has ended without a page (${signal ?? code}).`)),
    )
    printer.send(asked satisfies Asked, (error) => error && fail(error))
  })
}
