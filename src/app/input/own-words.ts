// What is to be said or written in the candidate's own words: within a length, and with no gap left.
import { Problem } from '#core/problem.ts'
import { sayFault, type Fault } from '#core/words/gaps.ts'
import { longText } from './long-text.ts'

type OwnWords = {
  readonly field: string
  readonly what: string
  readonly longest: number
  /** Says how long it can be. */
  readonly most: string
  readonly missing: string
}

const script: OwnWords = {
  ...{ field: 'words', what: 'The script', longest: 3_000 },
  most: 'A script can have 3,000 characters, which is three minutes',
  missing: 'What you want to say is still missing.',
}

export async function ownWords(
  typed: string | undefined,
  faultsOf: (text: string) => readonly Fault[] | Promise<readonly Fault[]>,
  named: OwnWords = script,
): Promise<string> {
  const { field, what, longest, most, missing } = named
  const text = longText(typed, { field, what })
  if (text === undefined) throw new Problem('missing', missing, { field })
  if (text.length > longest) {
    const sentence = `${most}; this has ${text.length.toLocaleString('en')}.`
    throw new Problem('too-long', sentence, { field })
  }
  const [first, ...also] = (await faultsOf(text)).map(
    (fault) => new Problem('wrong-form', sayFault(fault), { field }),
  )
  if (first) throw new Problem(first.code, first.message, { field, also })
  return text
}
