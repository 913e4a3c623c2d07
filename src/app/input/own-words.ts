// What is to be said on the phone, as the candidate wrote it: within the length of a call, and with no gap left.
import { Problem } from '#core/problem.ts'
import { sayFault, type Fault } from '#core/words/gaps.ts'
import { longText } from './long-text.ts'

const longestScript = 3_000

export async function ownWords(
  typed: string | undefined,
  faultsOf: (text: string) => readonly Fault[] | Promise<readonly Fault[]>,
): Promise<string> {
  const named = { field: 'words', what: 'The script' }
  const text = longText(typed, named)
  if (text === undefined)
    throw new Problem('missing', 'What you want to say is still missing.', named)
  if (text.length > longestScript) {
    const sentence = `A script can have 3,000 characters, which is three minutes; this has ${text.length.toLocaleString('en')}.`
    throw new Problem('too-long', sentence, named)
  }
  const [first, ...also] = (await faultsOf(text)).map(
    (fault) => new Problem('wrong-form', sayFault(fault), { field: 'words' }),
  )
  if (first) throw new Problem(first.code, first.message, { field: 'words', also })
  return text
}
