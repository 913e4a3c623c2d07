// The commands of `npx sincerely`; what each one does is loaded when it is called.
import {
  buildApplication,
  buildCommand,
  buildRouteMap,
  type Command,
  run,
  type StricliProcess,
  text_en,
} from '@stricli/core'
import { exitStatus } from './exit-status.ts'
import type { Context, Pieces } from './pieces.ts'
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

const data = {
  kind: 'parsed',
  parse: String,
  optional: true,
  placeholder: 'FOLDER',
  brief: 'Where the data lies (or SINCERELY_DATA; else where your system keeps such data)',
} as const

const serving = {
  port: {
    kind: 'parsed',
    parse: String,
    optional: true,
    placeholder: 'NUMBER',
    brief: 'The port to serve on (or PORT; else 4747)',
  },
  host: {
    kind: 'parsed',
    parse: String,
    optional: true,
    placeholder: 'ADDRESS',
    brief:
      'The address to listen on: 0.0.0.0 for your network, too (or HOST; else this computer alone)',
  },
  hostName: {
    kind: 'parsed',
    parse: String,
    optional: true,
    variadic: true,
    placeholder: 'NAME',
    brief: 'A name of its own, like dana.example; may be given several times',
  },
  tlsCert: {
    kind: 'parsed',
    parse: String,
    optional: true,
    placeholder: 'FILE',
    brief: 'Serve HTTPS with this certificate (PEM)',
  },
  tlsKey: {
    kind: 'parsed',
    parse: String,
    optional: true,
    placeholder: 'FILE',
    brief: 'The key of that certificate (PEM)',
  },
  proxy: {
    kind: 'parsed',
    parse: String,
    optional: true,
    placeholder: 'ADDRESS',
    brief: 'Believe a proxy at this address when it says that a request came over HTTPS',
  },
  data,
} as const

const serve: Command<Context> = buildCommand({
  loader: async () => (await import('./serve.ts')).serve,
  parameters: {
    flags: {
      ...serving,
      kit: {
        kind: 'boolean',
        optional: true,
        withNegated: false,
        hidden: true,
        brief: 'Show every part of the pages at /kit, for whoever works on them',
      },
    },
  },
  docs: { brief: 'Serve the pages to the browser on this computer' },
})

const autostartOn: Command<Context> = buildCommand({
  loader: async () => (await import('./autostart/autostart.ts')).on,
  parameters: { flags: serving },
  docs: { brief: 'Start it with your session, served as "serve" would with the same options' },
})

const autostartOff: Command<Context> = buildCommand({
  loader: async () => (await import('./autostart/autostart.ts')).off,
  parameters: { flags: {} },
  docs: { brief: 'Do not start it by itself any more' },
})

const autostartStatus: Command<Context> = buildCommand({
  loader: async () => (await import('./autostart/autostart.ts')).status,
  parameters: { flags: {} },
  docs: { brief: 'Say whether it starts by itself, whether it runs, and on which data' },
})

const autostart = buildRouteMap({
  routes: { on: autostartOn, off: autostartOff, status: autostartStatus },
  docs: { brief: 'Start Sincerely with your session on this computer: on, off or status' },
})

const passphrase: Command<Context> = buildCommand({
  loader: async () => (await import('./passphrase.ts')).passphrase,
  parameters: { flags: { data } },
  docs: { brief: 'Set the pass-phrase that every page asks for' },
})

const now = {
  kind: 'parsed',
  parse: String,
  optional: true,
  placeholder: 'TIME',
  brief: 'The moment to plan for, like 2026-03-10T09:00-06:00[America/Chicago]',
} as const

const caseFile = {
  kind: 'tuple',
  parameters: [
    {
      brief: 'A case as a JSON file, or - for standard input',
      parse: String,
      placeholder: 'CASE.json',
    },
  ],
} as const

const plan: Command<Context> = buildCommand({
  loader: async () => (await import('./plan.ts')).plan,
  parameters: {
    flags: {
      now,
      json: {
        kind: 'boolean',
        optional: true,
        withNegated: false,
        brief: 'Print the plan as data',
      },
    },
    positional: caseFile,
  },
  docs: { brief: 'Print the plan of a case: what to do on which day, and why' },
})

const flag = (brief: string) =>
  ({ kind: 'boolean', optional: true, withNegated: false, brief }) as const

const script: Command<Context> = buildCommand({
  loader: async () => (await import('./script.ts')).script,
  parameters: {
    flags: {
      contact: {
        kind: 'parsed',
        parse: String,
        placeholder: 'ID',
        brief: 'Whom to call, by their id in the case',
      },
      voicemail: flag('A machine answers'),
      colleague: flag('A colleague answers'),
      now,
      json: flag('Print it as data'),
    },
    positional: caseFile,
  },
  docs: { brief: 'Print what to say on the next call to somebody' },
})

const text = (placeholder: string, brief: string) =>
  ({ kind: 'parsed', parse: String, optional: true, placeholder, brief }) as const

const letter: Command<Context> = buildCommand({
  loader: async () => (await import('./letter.ts')).letter,
  parameters: {
    aliases: { o: 'output' },
    flags: {
      contact: {
        kind: 'parsed',
        parse: String,
        placeholder: 'ID',
        brief: 'To whom, by their id in the case',
      },
      format: {
        kind: 'parsed',
        parse: String,
        default: 'letter',
        placeholder: 'FORMAT',
        brief: 'As what: letter, card, envelope, copy-sheet (PDF), docx or email',
      },
      output: text('FILE', 'The file to write, or - for standard output'),
      kind: text('KIND', 'thank-you, status-note or check-in (else what the plan has open)'),
      interview: text('ID', 'The interview it is about (else the one of the step, or the last)'),
      on: text('DAY', 'The day it is sent or posted, like 2026-03-10 (else its day in the plan)'),
      leaveOut: {
        kind: 'parsed',
        parse: String,
        optional: true,
        variadic: ',',
        placeholder: 'PARTS',
        brief: 'Parts of a thank-you to do without: interesting, issue, expertise',
      },
      paper: text('PAPER', 'a4 or letter, by hand also a5 (else what the country uses)'),
      card: text('SIZE', 'a6 or 5x7'),
      folded: flag('A card that is folded'),
      envelope: text('SIZE', '10, a7, dl or c6'),
      anyway: flag('Write it although the checks found errors'),
      force: flag('Write over a file that is there'),
      now,
      json: flag('Print the note and the letter as data'),
    },
    positional: caseFile,
  },
  docs: { brief: 'Write a note to somebody as a file: a letter, a card, a Word document, a mail' },
})

const file = { parse: String, placeholder: 'FILE' } as const

const importing: Command<Context> = buildCommand({
  loader: async () => (await import('./import.ts')).importFiles,
  parameters: {
    flags: {
      data,
      'dry-run': flag('Only print what would be saved, and save nothing'),
      json: flag('Print it as data'),
      yes: flag('Of an archive: bring it in without asking'),
      change: flag('Of an archive: what is here and not the same becomes what it says'),
      settings: flag('Of an archive: its settings come, too'),
    },
    positional: {
      kind: 'array',
      minimum: 1,
      parameter: {
        ...file,
        brief:
          'An archive (.zip); or contacts (.vcf), an invitation (.ics), a mail (.eml), a table (.csv) or a photo of a card; - for standard input',
      },
    },
  },
  docs: {
    brief:
      'Bring in all of an archive, or the people in files: contacts, invitations, mails, tables',
  },
})

const exporting: Command<Context> = buildCommand({
  loader: async () => (await import('./export.ts')).exportFile,
  parameters: {
    flags: {
      people: text(
        'FILE',
        'Write everyone: vCards (.vcf), a table (.csv), or - for vCards printed',
      ),
      applications: text('FILE', 'Write all applications as a table (.csv)'),
      journal: text('FILE', 'Write the whole journal as a table (.csv)'),
      data,
    },
    positional: {
      kind: 'tuple',
      parameters: [
        { ...file, optional: true, brief: 'Write everything to this file, an archive (.zip)' },
      ],
    },
  },
  docs: { brief: 'Take everything along as one archive, or people and applications as tables' },
})

const backup: Command<Context> = buildCommand({
  loader: async () => (await import('./backup.ts')).backup,
  parameters: {
    flags: { data, passphrase: flag('Encrypt it with a passphrase, which is asked for') },
    positional: {
      kind: 'tuple',
      parameters: [
        { ...file, optional: true, brief: 'The file to write (else one with those of each day)' },
      ],
    },
  },
  docs: { brief: 'Write all data to one file; a running server may go on' },
})

const restore: Command<Context> = buildCommand({
  loader: async () => (await import('./restore.ts')).restore,
  parameters: {
    flags: { data, yes: flag('Do it without asking once more') },
    positional: { kind: 'tuple', parameters: [{ ...file, brief: 'A file that backup wrote' }] },
  },
  docs: { brief: 'Put the data of a backup in place; what was there is kept beside it' },
})

const check: Command<Context> = buildCommand({
  loader: async () => (await import('./check.ts')).check,
  parameters: { flags: { data, mend: flag('Put right what can be') } },
  docs: { brief: 'Look all data through, and say what is wrong (status 3 if something is)' },
})

const rebuild: Command<Context> = buildCommand({
  loader: async () => (await import('./rebuild.ts')).rebuild,
  parameters: { flags: { data } },
  docs: { brief: 'Work out anew when each contact is next due, and what is found' },
})

const key: Command<Context> = buildCommand({
  loader: async () => (await import('./key.ts')).key,
  parameters: { flags: { data, print: flag('Only print a new key, for SINCERELY_KEY') } },
  docs: { brief: 'Seal passwords and tokens under a new key; end the server before' },
})
