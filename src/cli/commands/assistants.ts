// For assistants on this computer: mcp.
import { buildCommand, type Command } from '@stricli/core'
import type { Context } from '../pieces.ts'
import { data, flag } from './flags.ts'

const mcp: Command<Context> = buildCommand({
  loader: async () => (await import('../mcp.ts')).mcp,
  parameters: { flags: { data, readOnly: flag('Let it look, and write nothing down') } },
  docs: { brief: 'Let an assistant read, draft and record; it is the assistant that starts this' },
})

export const assisting = { mcp }
