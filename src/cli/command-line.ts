// The commands of `npx sincerely`, in one table; what each one does is loaded when it is called.
import { buildApplication, buildRouteMap, run, type StricliProcess, text_en } from '@stricli/core'
import { add, change, takeaway } from './commands/adding.ts'
import { mcp } from './commands/assistants.ts'
import { letter, plan, script } from './commands/case.ts'
import { complete, completion } from './commands/completion.ts'
import { exporting, importing } from './commands/in-and-out.ts'
import {
  application as shown,
  applications,
  find,
  people,
  person,
  today,
} from './commands/looking.ts'
import { back, mailbox, me, operation, pause, token } from './commands/own.ts'
import {
  asked,
  away,
  bounce,
  call,
  done,
  news,
  reply,
  skip,
  snooze,
  undo,
} from './commands/recording.ts'
import { mails, note, outbox, send } from './commands/writing.ts'
import { backup, check, key, rebuild, restore } from './commands/safekeeping.ts'
import { autostart, passphrase, serve } from './commands/server.ts'
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
  await run(application(), args, { process: ended, pieces })
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

export function application() {
  return buildApplication(
    buildRouteMap({
      routes: {
        ...{ today, applications, application: shown, people, person, find },
        ...{ add, change, takeaway, plan, script, note, letter, send, outbox, mails },
        ...{ done, call, reply, news, asked, bounce, away, skip, snooze, undo },
        ...{ me, pause, back, mailbox, token, operation },
        serve,
        autostart,
        mcp,
        passphrase,
        import: importing,
        export: exporting,
        backup,
        restore,
        check,
        rebuild,
        key,
        completion,
        complete,
      },
      docs: {
        brief: 'Software for the weeks after a job interview; run in this folder.',
        hideRoute: { complete: true },
      },
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
