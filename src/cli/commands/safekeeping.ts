// What keeps the data whole: backup, restore, check, rebuild, key.
import { buildCommand, type Command } from '@stricli/core'
import type { Context } from '../pieces.ts'
import { data, file, flag, json } from './flags.ts'

const backup: Command<Context> = buildCommand({
  loader: async () => (await import('../backup.ts')).backup,
  parameters: {
    flags: { data, json, passphrase: flag('Encrypt it with a passphrase, which is asked for') },
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
  loader: async () => (await import('../restore.ts')).restore,
  parameters: {
    flags: { data, json, yes: flag('Do it without asking once more') },
    positional: { kind: 'tuple', parameters: [{ ...file, brief: 'A file that backup wrote' }] },
  },
  docs: { brief: 'Put the data of a backup in place; what was there is kept beside it' },
})

const check: Command<Context> = buildCommand({
  loader: async () => (await import('../check.ts')).check,
  parameters: { flags: { data, json, mend: flag('Put right what can be') } },
  docs: { brief: 'Look all data through, and say what is wrong (status 3 if something is)' },
})

const rebuild: Command<Context> = buildCommand({
  loader: async () => (await import('../rebuild.ts')).rebuild,
  parameters: { flags: { data, json } },
  docs: { brief: 'Work out anew when each contact is next due, and what is found' },
})

const key: Command<Context> = buildCommand({
  loader: async () => (await import('../key.ts')).key,
  parameters: { flags: { data, json, print: flag('Only print a new key, for SINCERELY_KEY') } },
  docs: { brief: 'Seal passwords and tokens under a new key; end the server before' },
})

export const safekeeping = { backup, restore, check, rebuild, key }
