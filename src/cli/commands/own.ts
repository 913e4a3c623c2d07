// Oneself: who one is, one’s time away, the programs one lets in, and everything there is no other command for.
import { buildCommand, buildRouteMap, type Command } from '@stricli/core'
import type { Context } from '../pieces.ts'
import { atDesk, data, flag, text, texts } from './flags.ts'
import { plain } from './positionals.ts'

const me: Command<Context> = buildCommand({
  loader: async () => (await import('../own/me.ts')).me,
  parameters: {
    flags: {
      name: text('NAME', 'Your name'),
      timeZone: text('ZONE', 'Where you are, like America/Chicago'),
      country: text('CC', 'Your country, like US'),
      region: text('REGION', 'Its part, like IL: its holidays count'),
      phone: text('NUMBER', 'Your number'),
      email: text('EMAIL', 'Your email'),
      address: text('LINES', 'Your address, as on an envelope'),
      currentPosition: text('WORDS', 'What you do now, like planner at Marsh Board'),
      signOff: text('WORDS', 'How your letters end, like Sincerely'),
      post: text('POST', 'Your kind of post: handwritten, card or letter'),
      tone: text('TONE', 'warm, plain or formal'),
      language: text('LANGUAGE', 'en-US or en-GB'),
      cadence: text('PACE', 'classic, gentle or mail-first'),
      ...atDesk,
    },
  },
  docs: { brief: 'Say who you are and how you follow up, or show it' },
})

const pause: Command<Context> = buildCommand({
  loader: async () => (await import('../own/pause.ts')).pause,
  parameters: {
    flags: { ...atDesk },
    positional: {
      kind: 'tuple',
      parameters: [
        plain('FROM', 'The first day away, like 2026-03-10'),
        plain('UNTIL', 'The last one'),
      ],
    },
  },
  docs: { brief: 'Go away for a while: every open application waits' },
})

const back: Command<Context> = buildCommand({
  loader: async () => (await import('../own/pause.ts')).back,
  parameters: {
    flags: { ...atDesk },
  },
  docs: { brief: 'Come back: what waited goes on from today' },
})

const showMailbox: Command<Context> = buildCommand({
  loader: async () => (await import('../own/mailbox.ts')).show,
  parameters: { flags: { ...atDesk } },
  docs: { brief: 'Show your mailbox, and whether it works' },
})

const connectMailbox: Command<Context> = buildCommand({
  loader: async () => (await import('../own/mailbox.ts')).connect,
  parameters: {
    flags: {
      name: text('NAME', 'The name that stands before the address (else yours)'),
      user: text('NAME', 'Who you are there (else the address)'),
      smtp: text('HOST:PORT', 'The server that sends (else it is found by the address)'),
      imap: text('HOST:PORT', 'With --smtp: the server at which replies are looked for'),
      security: text('HOW', 'tls, starttls or none (else what goes with the port)'),
      ownNetwork: flag('These servers lie on this computer or in your network'),
      ...atDesk,
    },
    positional: { kind: 'tuple', parameters: [plain('ADDRESS', 'Your email address')] },
  },
  docs: { brief: 'Connect your mailbox; the password is asked for' },
})

const endMailbox: Command<Context> = buildCommand({
  loader: async () => (await import('../own/mailbox.ts')).end,
  parameters: { flags: { ...atDesk } },
  docs: { brief: 'Let go of your mailbox' },
})

const mailbox = buildRouteMap({
  routes: { show: showMailbox, connect: connectMailbox, end: endMailbox },
  defaultCommand: 'show',
  docs: { brief: 'The mailbox your notes go out of: show, connect or end' },
})

const addToken: Command<Context> = buildCommand({
  loader: async () => (await import('../own/token.ts')).add,
  parameters: {
    flags: {
      may: texts(
        'SCOPE',
        'What it may do: read, write, send or manage (else read); may be given several times',
      ),
      until: text('DAY', 'The last day on which it is good, like 2026-12-31'),
      ...atDesk,
    },
    positional: { kind: 'tuple', parameters: [plain('NAME', 'Which program it is for')] },
  },
  docs: { brief: 'Make a token for a program; it is shown this once' },
})

const listTokens: Command<Context> = buildCommand({
  loader: async () => (await import('../own/token.ts')).list,
  parameters: {
    flags: { ...atDesk },
  },
  docs: { brief: 'List the programs that are let in' },
})

const endToken: Command<Context> = buildCommand({
  loader: async () => (await import('../own/token.ts')).end,
  parameters: {
    flags: { ...atDesk },
    positional: { kind: 'tuple', parameters: [plain('NAME', 'Which program')] },
  },
  docs: { brief: 'Let a program in no more' },
})

const token = buildRouteMap({
  routes: { list: listTokens, add: addToken, end: endToken },
  defaultCommand: 'list',
  docs: { brief: 'The programs that are let in: list, add or end' },
})

const operation: Command<Context> = buildCommand({
  loader: async () => (await import('../own/operation.ts')).operation,
  parameters: {
    flags: {
      file: text('FILE', 'A file that goes along, where it takes one'),
      output: text('FILE', 'Where a file it gives is written (else standard output)'),
      data,
    },
    positional: {
      kind: 'tuple',
      parameters: [
        { ...plain('NAME', 'Its name (else all are listed)'), optional: true },
        { ...plain('JSON', 'What it takes, as JSON; - for standard input'), optional: true },
      ],
    },
  },
  docs: { brief: 'Run any operation of the API by its name, for what has no command of its own' },
})

export const own = { me, pause, back, mailbox, token, operation }
