// What happened: calls, notes, replies, news; and what is put off, let go or taken back.
import { buildCommand, type Command } from '@stricli/core'
import type { Context } from '../pieces.ts'
import { meanings, outcomes } from '#core/journal/entry.ts'
import {
  application as of,
  atDesk,
  decision,
  flag,
  reason,
  text,
  theirWords,
  when,
} from './flags.ts'
import { among, application, person, plain } from './positionals.ts'

const call: Command<Context> = buildCommand({
  loader: async () => (await import('../journal/call.ts')).call,
  parameters: {
    flags: {
      ...decision,
      asked: text('WHAT', 'What they asked for, like references'),
      askedBy: text('DAY', 'By which day they want it'),
      news: text('NEWS', 'What they said becomes of it: advanced, offer or rejection'),
      awayUntil: text('DAY', 'The last day they are away, if that is what you heard'),
      words: theirWords,
      at: when,
      reason,
      application: of,
      ...atDesk,
    },
    positional: { kind: 'tuple', parameters: [person, among('OUTCOME', outcomes)] },
  },
  docs: { brief: 'Record a call and what came of it' },
})

const reply: Command<Context> = buildCommand({
  loader: async () => (await import('../journal/reply.ts')).reply,
  parameters: {
    flags: { ...decision, words: theirWords, at: when, application: of, ...atDesk },
    positional: {
      kind: 'tuple',
      parameters: [
        person,
        {
          ...among(
            'MEANING',
            meanings,
            `What it means: ${meanings.join(', ')} (else everything waits until it is said)`,
          ),
          optional: true,
        },
      ],
    },
  },
  docs: { brief: 'Record that somebody got in touch, and what it means' },
})

const news: Command<Context> = buildCommand({
  loader: async () => (await import('../journal/news.ts')).news,
  parameters: {
    flags: { words: theirWords, at: when, ...atDesk },
    positional: {
      kind: 'tuple',
      parameters: [application, among('NEWS', ['advanced', 'offer', 'rejection', 'withdrawn'])],
    },
  },
  docs: { brief: 'Record a further interview agreed, an offer, a rejection, or that you withdraw' },
})

const asked: Command<Context> = buildCommand({
  loader: async () => (await import('../journal/asked.ts')).asked,
  parameters: {
    flags: { by: text('DAY', 'By which day they want it'), at: when, application: of, ...atDesk },
    positional: {
      kind: 'tuple',
      parameters: [person, plain('WHAT', 'What they asked for, like references')],
    },
  },
  docs: { brief: 'Record that they asked for references or other materials' },
})

const bounce: Command<Context> = buildCommand({
  loader: async () => (await import('../journal/bounce.ts')).bounce,
  parameters: {
    flags: { at: when, application: of, ...atDesk },
    positional: { kind: 'tuple', parameters: [person] },
  },
  docs: { brief: 'Record that the last email to somebody came back' },
})

const done: Command<Context> = buildCommand({
  loader: async () => (await import('../journal/done.ts')).done,
  parameters: {
    flags: {
      kind: text('KIND', 'thank-you, material, status-note or check-in (else what is due)'),
      channel: text('CHANNEL', 'handwritten, card, letter or email (else what the plan has)'),
      words: text('TEXT', 'What you wrote (else the note as it stands); - for standard input'),
      at: when,
      reason,
      application: of,
      ...atDesk,
    },
    positional: { kind: 'tuple', parameters: [person] },
  },
  docs: {
    brief: 'Record what you did yourself: posted or mailed a note, sent what they asked for',
  },
})

const skip: Command<Context> = buildCommand({
  loader: async () => (await import('../journal/skip.ts')).skip,
  parameters: {
    flags: {
      kind: text('KIND', 'thank-you, material, status-note, check-in or call (else what is due)'),
      application: of,
      ...atDesk,
    },
    positional: { kind: 'tuple', parameters: [person] },
  },
  docs: { brief: 'Let a step go: it is not done, and the plan goes on' },
})

const snooze: Command<Context> = buildCommand({
  loader: async () => (await import('../journal/snooze.ts')).snooze,
  parameters: {
    flags: {
      kind: text('KIND', 'thank-you, material, status-note, check-in or call (else what is due)'),
      application: of,
      ...atDesk,
    },
    positional: {
      kind: 'tuple',
      parameters: [person, plain('DAY', 'The day, like 2026-03-10; at most two weeks later')],
    },
  },
  docs: { brief: 'Put a step off to a later day' },
})

const away: Command<Context> = buildCommand({
  loader: async () => (await import('../journal/away.ts')).away,
  parameters: {
    flags: { ...atDesk },
    positional: {
      kind: 'tuple',
      parameters: [person, plain('DAY', 'The last day they are away, like 2026-03-10')],
    },
  },
  docs: { brief: 'Record that somebody is away: whatever concerns them waits' },
})

const undo: Command<Context> = buildCommand({
  loader: async () => (await import('../journal/undo.ts')).undo,
  parameters: {
    flags: {
      entry: text('ID', 'Which entry, by its id (else the last one)'),
      yes: flag('Do it without asking once more'),
      ...atDesk,
    },
    positional: { kind: 'tuple', parameters: [application] },
  },
  docs: { brief: 'Take back what was recorded last: it is as if never written' },
})

export const recording = {
  ...{ done, call, reply, news, asked, bounce, away },
  ...{ skip, snooze, undo },
}
