// What is worked out of what is kept here, or of a case in a file: plan, script, letter.
import { buildCommand, type Command } from '@stricli/core'
import type { Context } from '../pieces.ts'
import { application as of, atDesk, flag, now, text } from './flags.ts'
import { named } from './positionals.ts'

const plan: Command<Context> = buildCommand({
  loader: async () => (await import('../plan.ts')).plan,
  parameters: {
    flags: { now, ...atDesk },
    positional: {
      kind: 'tuple',
      parameters: [
        named(
          'application',
          'Words of an application; or a case as a JSON file, - for standard input',
        ),
      ],
    },
  },
  docs: { brief: 'Print a plan: what to do on which day, and why' },
})

const script: Command<Context> = buildCommand({
  loader: async () => (await import('../script.ts')).script,
  parameters: {
    flags: {
      contact: text('ID', 'Of a case file: whom to call, by their id there'),
      voicemail: flag('A machine answers'),
      colleague: flag('A colleague answers'),
      now,
      application: of,
      ...atDesk,
    },
    positional: {
      kind: 'tuple',
      parameters: [
        named(
          'person',
          'Whom to call, by words of their name; or a case as a JSON file, - for standard input',
        ),
      ],
    },
  },
  docs: { brief: 'Print what to say on the next call to somebody' },
})

const letter: Command<Context> = buildCommand({
  loader: async () => (await import('../letter.ts')).letter,
  parameters: {
    aliases: { o: 'output' },
    flags: {
      contact: text('ID', 'Of a case file: to whom, by their id there'),
      format: {
        kind: 'parsed',
        parse: String,
        default: 'letter',
        placeholder: 'FORMAT',
        brief: 'As what: letter, card, envelope, copy-sheet (PDF), docx, email or text',
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
      application: of,
      ...atDesk,
    },
    positional: {
      kind: 'tuple',
      parameters: [
        named(
          'person',
          'To whom, by words of their name; or a case as a JSON file, - for standard input',
        ),
      ],
    },
  },
  docs: { brief: 'Write a note to somebody as a file: a letter, a card, a Word document, a mail' },
})

export const planning = { plan, script, letter }
