// Notes: written, sent, on their way; and the mails that came.
import { buildCommand, buildRouteMap, type Command } from '@stricli/core'
import type { Context } from '../pieces.ts'
import { meanings } from '#core/journal/entry.ts'
import { application as of, atDesk, decision, flag, kind, reason, text, texts } from './flags.ts'
import { among, person, plain } from './positionals.ts'

const whose = plain('WORDS', 'Which mail, by words of the name, the address or the subject')

const note: Command<Context> = buildCommand({
  loader: async () => (await import('../words/note.ts')).note,
  parameters: {
    flags: {
      kind,
      channel: text('CHANNEL', 'handwritten, card, letter or email (else what the plan has)'),
      leaveOut: texts(
        'PART',
        'A part of a thank-you to do without: interesting, issue or expertise',
      ),
      words: text('TEXT', 'Keep these words of your own for it; - for standard input'),
      subject: text('SUBJECT', 'Keep this subject for it'),
      application: of,
      ...atDesk,
    },
    positional: { kind: 'tuple', parameters: [person] },
  },
  docs: { brief: 'Print a note as it would go out now, and what is to be put right in it' },
})

const send: Command<Context> = buildCommand({
  loader: async () => (await import('../words/send.ts')).send,
  parameters: {
    flags: {
      kind,
      at: text('TIME', 'When it goes out, like 2026-03-03T08:30 by your clock (else now)'),
      letter: flag('The same words go along as a letter to print'),
      noWait: flag('Do not wait until it is out'),
      reason,
      application: of,
      ...atDesk,
    },
    positional: { kind: 'tuple', parameters: [person] },
  },
  docs: { brief: 'Send a note from your own mailbox; Ctrl-C takes it back while it waits' },
})

const listOutbox: Command<Context> = buildCommand({
  loader: async () => (await import('../words/outbox.ts')).list,
  parameters: {
    flags: { ...atDesk },
  },
  docs: { brief: 'List the mail on its way, what waits for your word, what went out' },
})

const sendOutbox: Command<Context> = buildCommand({
  loader: async () => (await import('../words/outbox.ts')).send,
  parameters: {
    flags: { ...atDesk },
  },
  docs: { brief: 'Carry what is due, where Sincerely is not served' },
})

const backOutbox: Command<Context> = buildCommand({
  loader: async () => (await import('../words/outbox.ts')).back,
  parameters: {
    flags: { ...atDesk },
    positional: { kind: 'tuple', parameters: [whose] },
  },
  docs: { brief: 'Take a mail back that is not out yet; its words stay, as a draft' },
})

const releaseOutbox: Command<Context> = buildCommand({
  loader: async () => (await import('../words/outbox.ts')).release,
  parameters: {
    flags: { ...atDesk },
    positional: { kind: 'tuple', parameters: [whose] },
  },
  docs: { brief: 'Let a mail go out after all that was held' },
})

const settleOutbox: Command<Context> = buildCommand({
  loader: async () => (await import('../words/outbox.ts')).settle,
  parameters: {
    flags: { ...atDesk },
    positional: { kind: 'tuple', parameters: [whose, among('AS', ['sent', 'not-sent'])] },
  },
  docs: { brief: 'Say what became of a mail of which nobody could know' },
})

const outbox = buildRouteMap({
  routes: {
    ...{ list: listOutbox, send: sendOutbox, back: backOutbox },
    ...{ release: releaseOutbox, settle: settleOutbox },
  },
  defaultCommand: 'list',
  docs: { brief: 'The mail on its way out: list, send, back, release or settle' },
})

const listMails: Command<Context> = buildCommand({
  loader: async () => (await import('../words/mails.ts')).list,
  parameters: {
    flags: { ...atDesk },
  },
  docs: { brief: 'List the mails that came' },
})

const showMail: Command<Context> = buildCommand({
  loader: async () => (await import('../words/mails.ts')).show,
  parameters: {
    flags: { ...atDesk },
    positional: { kind: 'tuple', parameters: [whose] },
  },
  docs: { brief: 'Show a mail that came' },
})

const readMail: Command<Context> = buildCommand({
  loader: async () => (await import('../words/mails.ts')).read,
  parameters: {
    flags: { decisionBy: decision.decisionBy, ...atDesk },
    positional: { kind: 'tuple', parameters: [whose, among('MEANING', meanings)] },
  },
  docs: { brief: 'Say what a mail means; the plan follows it' },
})

const mails = buildRouteMap({
  routes: { list: listMails, show: showMail, read: readMail },
  defaultCommand: 'list',
  docs: { brief: 'The mails that came: list, show, or read as what they mean' },
})

export const writing = { note, send, outbox, mails }
