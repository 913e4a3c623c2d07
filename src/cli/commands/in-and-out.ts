// What is brought in and taken along: import, export.
import { buildCommand, type Command } from '@stricli/core'
import type { Context } from '../pieces.ts'
import { data, file, flag, json, text } from './flags.ts'

const importing: Command<Context> = buildCommand({
  loader: async () => (await import('../import.ts')).importFiles,
  parameters: {
    flags: {
      data,
      'dry-run': flag('Only print what would be saved, and save nothing'),
      json,
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
  loader: async () => (await import('../export.ts')).exportFile,
  parameters: {
    flags: {
      people: text(
        'FILE',
        'Write everyone: vCards (.vcf), a table (.csv), or - for vCards printed',
      ),
      applications: text('FILE', 'Write all applications as a table (.csv)'),
      journal: text('FILE', 'Write the whole journal as a table (.csv)'),
      json,
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

export const inAndOut = { import: importing, export: exporting }
