// What is looked at: today, the applications, the people, what was written.
import { buildCommand, type Command } from '@stricli/core'
import type { Context } from '../pieces.ts'
import { atDesk, flag } from './flags.ts'
import { application as named, person as whom } from './positionals.ts'

const today: Command<Context> = buildCommand({
  loader: async () => (await import('../journal/today.ts')).today,
  parameters: {
    flags: { ...atDesk },
  },
  docs: { brief: 'Say what is to be done now and why, what comes, and what others promised' },
})

const applications: Command<Context> = buildCommand({
  loader: async () => (await import('../journal/applications.ts')).applications,
  parameters: {
    flags: {
      atRest: flag('Those that are closed or played out'),
      all: flag('All of them'),
      ...atDesk,
    },
    positional: { kind: 'tuple', parameters: [{ ...named, optional: true }] },
  },
  docs: { brief: 'List the applications: where each stands, and what comes next' },
})

const application: Command<Context> = buildCommand({
  loader: async () => (await import('../journal/application.ts')).application,
  parameters: {
    flags: { ...atDesk },
    positional: { kind: 'tuple', parameters: [named] },
  },
  docs: { brief: 'Show an application: interviews, people, and all that happened' },
})

const people: Command<Context> = buildCommand({
  loader: async () => (await import('../journal/people.ts')).people,
  parameters: {
    flags: { ...atDesk },
    positional: { kind: 'tuple', parameters: [{ ...whom, optional: true }] },
  },
  docs: { brief: 'List everyone met, or those that words or a number point to' },
})

const person: Command<Context> = buildCommand({
  loader: async () => (await import('../journal/person.ts')).person,
  parameters: {
    flags: { ...atDesk },
    positional: { kind: 'tuple', parameters: [whom] },
  },
  docs: { brief: 'Show a person: how to reach them, what comes next, all that was said' },
})

const find: Command<Context> = buildCommand({
  loader: async () => (await import('../journal/find.ts')).find,
  parameters: {
    flags: { ...atDesk },
    positional: {
      kind: 'array',
      minimum: 1,
      parameter: { parse: String, placeholder: 'WORDS', brief: 'Words, or a number' },
    },
  },
  docs: { brief: 'Find people, applications and what was written' },
})

export const looking = { today, applications, application, people, person, find }
