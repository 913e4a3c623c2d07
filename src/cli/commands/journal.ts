// Applications, the people met, and what happened: what is done at the terminal each day.
import { buildCommand, buildRouteMap, type Command } from '@stricli/core'
import type { Context } from '../pieces.ts'
import { atDesk, flag, interview, text } from './flags.ts'
import { words } from './positionals.ts'

export const applications: Command<Context> = buildCommand({
  loader: async () => (await import('../journal/applications.ts')).applications,
  parameters: {
    flags: {
      atRest: flag('Those that are closed or played out'),
      all: flag('All of them'),
      ...atDesk,
    },
    positional: words('Words of company or position', 'application'),
  },
  docs: { brief: 'List the applications: where each stands, and what comes next' },
})

const addApplication: Command<Context> = buildCommand({
  loader: async () => (await import('../journal/add-application.ts')).addApplication,
  parameters: {
    flags: {
      ...interview,
      cadence: text('CADENCE', 'classic, gentle or mail-first (else yours)'),
      ...atDesk,
    },
    positional: {
      kind: 'tuple',
      parameters: [
        { parse: String, placeholder: 'COMPANY', brief: 'The company' },
        { parse: String, placeholder: 'POSITION', brief: 'The position' },
      ],
    },
  },
  docs: { brief: 'Add an application with its first interview and the people met there' },
})

export const add = buildRouteMap({
  routes: { application: addApplication },
  docs: { brief: 'Add an application, an interview or a person' },
})
