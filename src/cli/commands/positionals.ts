// Words that name somebody or something, proposed by the shell as they are typed.
import type { Context } from '../pieces.ts'

type Named = 'person' | 'application'

/** Words that name somebody or something kept here. */
export function named(kind: Named, brief: string, placeholder = 'WORDS') {
  return {
    ...{ parse: String, placeholder, brief },
    async proposeCompletions(this: Context, partial: string) {
      const { proposeNames } = await import('../frame/propose-names.ts')
      return proposeNames(this, kind, partial)
    },
  } as const
}

export const person = named('person', 'Whom, by words of their name', 'PERSON')

export const application = named(
  'application',
  'Which application, by words of company or position',
  'APPLICATION',
)

/** One of these words. */
export function among(placeholder: string, words: readonly string[], brief?: string) {
  return {
    ...{ parse: String, placeholder, brief: brief ?? words.join(', ') },
    proposeCompletions: (partial: string) => words.filter((one) => one.startsWith(partial)),
  } as const
}

export function plain(placeholder: string, brief: string) {
  return { parse: String, placeholder, brief } as const
}
