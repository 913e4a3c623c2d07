// The commands of `npx sincerely`, in one table; what each one does is loaded when it is called.
import { buildApplication, buildRouteMap, run, type StricliProcess, text_en } from '@stricli/core'
import { mcp } from './commands/assistants.ts'
import { letter, plan, script } from './commands/case.ts'
import { exporting, importing } from './commands/in-and-out.ts'
import { backup, check, key, rebuild, restore } from './commands/safekeeping.ts'
import { autostart, passphrase, serve } from './commands/server.ts'
import { exitStatus } from './exit-status.ts'
import type { Pieces } from './pieces.ts'
import { sayError } from './say-error.ts'

/** Runs one command; the process ends with its status. */
export async function runCommandLine(args: readonly string[], pieces: Pieces): Promise<void> {
  const { stdout, stderr, env } = process
  const ended: StricliProcess = { stdout, stderr, env }
  await run(application(), args, { process: ended, pieces })
  // A line that could not be read as a command is input that is wrong, like any other.
  const status = Number(ended.exitCode ?? 0)
  process.exitCode = status < 0 ? 2 : status
}

function application() {
  return buildApplication(
    buildRouteMap({
      routes: {
        serve,
        autostart,
        mcp,
        passphrase,
        plan,
        script,
        letter,
        import: importing,
        export: exporting,
        backup,
        restore,
        check,
        rebuild,
        key,
      },
      docs: {
        brief: 'Software for the weeks after a job interview; run in this folder.',
      },
    }),
    {
      name: 'npx sincerely',
      scanner: { caseStyle: 'allow-kebab-for-camel' },
      documentation: { caseStyle: 'convert-camel-to-kebab' },
      determineExitCode: exitStatus,
      localization: { text: { ...text_en, exceptionWhileRunningCommand: sayError } },
    },
  )
}
