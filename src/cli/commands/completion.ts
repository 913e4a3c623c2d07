// What a shell proposes while one types.
import { buildCommand, buildRouteMap, type Command } from '@stricli/core'
import type { Shell } from '../completion/completion.ts'
import type { Context } from '../pieces.ts'
import { data } from './flags.ts'

function scriptFor(shell: Shell): Command<Context> {
  return buildCommand({
    loader: async () => (await import('../completion/completion.ts')).printerFor(shell),
    parameters: { flags: {} },
    docs: { brief: `Print it for ${shell}` },
  })
}

const completion = buildRouteMap({
  routes: { bash: scriptFor('bash'), zsh: scriptFor('zsh'), fish: scriptFor('fish') },
  docs: { brief: 'Print what makes bash, zsh or fish complete commands, options and names' },
})

/** Asked by those scripts. */
export const complete: Command<Context> = buildCommand({
  loader: async () => (await import('../completion/complete.ts')).complete,
  parameters: {
    flags: { data },
    positional: {
      kind: 'array',
      parameter: { parse: String, placeholder: 'WORD', brief: 'The words so far' },
    },
  },
  docs: { brief: 'Propose what may follow, for a shell' },
})

export const completing = { completion }
