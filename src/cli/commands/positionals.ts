// Words that name somebody or something, proposed by the shell as they are typed.
import type { Context } from '../pieces.ts'

type Named = 'person' | 'application'

/** One word or none. */
export function words(brief: string, named: Named) {
  return { kind: 'tuple', parameters: [{ ...word(brief, named), optional: true }] } as const
}

export function word(brief: string, named: Named) {
  return {
    ...{ parse: String, placeholder: 'WORDS', brief },
    async proposeCompletions(this: Context, partial: string) {
      const { proposeNames } = await import('../frame/propose-names.ts')
      return proposeNames(this, named, partial)
    },
  } as const
}
