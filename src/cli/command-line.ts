// The commands of `npx sincerely`; those of one group and what each does are loaded when one of them is called.
import { buildApplication, buildRouteMap, run, type StricliProcess, text_en } from '@stricli/core'
import { routesFor } from './commands/groups.ts'
import { exitStatus } from './exit-status.ts'
import type { Pieces, Terminal } from './pieces.ts'
import { sayError } from './say-error.ts'

/** Runs one command; gives the status it ends with. */
export async function runCommandLine(
  args: readonly string[],
  pieces: Pieces,
  terminal: Terminal,
): Promise<number> {
  const ended = endingOf(terminal)
  await run(await application(args[0]), args, { process: ended, pieces })
  // A line that could not be read as a command is input that is wrong, like any other.
  const status = Number(ended.exitCode ?? 0)
  return status < 0 ? 2 : status
}

/** Each stream is opened when it is used: every start would wait for those that are not. */
function endingOf(terminal: Terminal): StricliProcess & Terminal {
  return {
    get stdin() {
      return terminal.stdin
    },
    get stdout() {
      return terminal.stdout
    },
    get stderr() {
      return terminal.stderr
    },
    env: terminal.env,
  }
}

/** With the one command that begins with this word; with all of them where none does, so that help lists them. */
export async function application(word?: string) {
  return buildApplication(
    buildRouteMap({
      routes: await routesFor(word),
      docs: { brief: 'Software for the weeks after a job interview; run in this folder.' },
    }),
    {
      name: 'npx sincerely',
      scanner: { caseStyle: 'allow-kebab-for-camel', allowArgumentEscapeSequence: true },
      documentation: { caseStyle: 'convert-camel-to-kebab' },
      determineExitCode: exitStatus,
      localization: { text: { ...text_en, exceptionWhileRunningCommand: sayError } },
    },
  )
}
