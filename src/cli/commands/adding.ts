// What is added and put right: applications, interviews, people, and what was talked about.
import { buildCommand, buildRouteMap, type Command } from '@stricli/core'
import type { Context } from '../pieces.ts'
import {
  atDesk,
  decision,
  details,
  flag,
  application as of,
  interview,
  text,
  texts,
} from './flags.ts'
import { application, person, plain } from './positionals.ts'

const addApplication: Command<Context> = buildCommand({
  loader: async () => (await import('../journal/add-application.ts')).addApplication,
  parameters: {
    flags: { ...interview, ...atDesk },
    positional: {
      kind: 'tuple',
      parameters: [plain('COMPANY', 'The company'), plain('POSITION', 'The position')],
    },
  },
  docs: { brief: 'Add an application with its first interview and the people met there' },
})

const addInterview: Command<Context> = buildCommand({
  loader: async () => (await import('../journal/add-interview.ts')).addInterview,
  parameters: {
    flags: {
      ...interview,
      with: texts(
        'PERSON',
        'Somebody known who was there, by words of their name; may be given several times',
      ),
      ...atDesk,
    },
    positional: { kind: 'tuple', parameters: [application] },
  },
  docs: { brief: 'Add a further interview, with the people met there' },
})

const addPerson: Command<Context> = buildCommand({
  loader: async () => (await import('../journal/add-person.ts')).addPerson,
  parameters: {
    flags: { ...details, notMet: flag('They were at no interview'), ...atDesk },
    positional: {
      kind: 'tuple',
      parameters: [
        application,
        plain('PERSON', 'Their name; title, email and number may follow behind commas'),
      ],
    },
  },
  docs: { brief: 'Add somebody met at the last interview' },
})

const add = buildRouteMap({
  routes: { application: addApplication, interview: addInterview, person: addPerson },
  docs: { brief: 'Add an application, an interview or a person' },
})

const changePerson: Command<Context> = buildCommand({
  loader: async () => (await import('../journal/change-person.ts')).changePerson,
  parameters: {
    flags: { name: text('NAME', 'Their name'), ...details, ...atDesk },
    positional: { kind: 'tuple', parameters: [person] },
  },
  docs: { brief: 'Put the details of a person right; what is empty is removed' },
})

const change = buildRouteMap({
  routes: { person: changePerson },
  docs: { brief: 'Put the details of a person right' },
})

const takeaway: Command<Context> = buildCommand({
  loader: async () => (await import('../journal/takeaway.ts')).takeaway,
  parameters: {
    flags: {
      interesting: text('TEXT', 'What was interesting'),
      issue: text('TEXT', 'The issue that came up'),
      handling: text('TEXT', 'How you would handle it'),
      expertise: text('TEXT', 'Which of your expertise helps'),
      ...decision,
      application: of,
      ...atDesk,
    },
    positional: { kind: 'tuple', parameters: [person] },
  },
  docs: { brief: 'Write down what you talked about, right after the interview' },
})

export const adding = { add, change, takeaway }
