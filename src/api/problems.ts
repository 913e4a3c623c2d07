// All that can be wrong, each with its status and what it means: for the document, and its page.
import { problemCodes, type ProblemCode } from '#core/problem.ts'
import { statusOf } from './status-of.ts'

type Told = { readonly status: number; readonly says: string }

export const problems: Readonly<Record<string, Told>> = {
  ...Object.fromEntries(
    Object.entries(problemCodes).map(([code, says]) => [
      code,
      { status: statusOf[code as ProblemCode], says },
    ]),
  ),
  'no-token': { status: 401, says: 'nobody said who asks' },
  'unknown-token': { status: 401, says: 'the token is not known, was ended, or has run out' },
  'too-little': { status: 403, says: 'the token does not allow this' },
  'not-secure': { status: 403, says: 'it came over plain HTTP from elsewhere' },
  'no-such-way': { status: 404, says: 'nothing lies at this address' },
  'no-such-method': { status: 405, says: 'what lies there is not asked in this manner' },
  'wrong-type': { status: 415, says: 'the body, or the file, is of another kind' },
  fault: { status: 500, says: 'something broke on our side' },
}
