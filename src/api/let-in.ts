// Who asks says so with a token. Whoever guesses is held up; whoever was let in before does not notice.
import { createHash } from 'node:crypto'
import type { Desk } from '#app/desk.ts'
import type { Moment } from '#core/days/moment.ts'
import type { Scope } from '#operations/operation.ts'
import { Refused } from './refused.ts'

type Program = { readonly name: string; readonly scopes: readonly Scope[] }
export type FindToken = (typed: string) => Promise<Program | undefined>

type LetIn = (request: Request, from: string, scope: Scope) => Promise<Program>

/** Throws where it does not say who it is, or may not do this. */
export function doorOf({ now }: Pick<Desk, 'now'>, findToken: FindToken): LetIn {
  const good = new Set<string>()
  const wrong = new Map<string, { since: Moment; count: number }>()

  async function find(token: string, from: string): Promise<Program | undefined> {
    const hash = createHash('sha256').update(token).digest('base64url')
    const tries = wrong.get(from)
    const isOver = tries && now() - tries.since >= stretch
    if (tries && !isOver && tries.count >= mostWrong && !good.has(hash)) throw tooOften()
    const found = await findToken(token)
    if (found) good.add(hash)
    else {
      good.delete(hash)
      if (wrong.size >= mostPlaces) wrong.clear()
      wrong.set(
        from,
        tries && !isOver ? { ...tries, count: tries.count + 1 } : { since: now(), count: 1 },
      )
    }
    return found
  }

  return async ({ headers }, from, scope) => {
    const token = /^bearer +([\x21-\x7e]{1,500})$/i.exec(headers.get('authorization') ?? '')?.[1]
    if (token === undefined)
      throw unknown('no-token', 'Please send a token: Authorization: Bearer ….')
    const program = await find(token, from)
    if (!program) throw unknown('unknown-token', 'This token is not known, or was ended.')
    if (!program.scopes.includes(scope)) throw tooLittle(scope)
    return program
  }
}

/** In milliseconds. */
const stretch = 60_000
const mostWrong = 30
const mostPlaces = 1_000

function unknown(code: string, sentence: string): Refused {
  const error = code === 'no-token' ? '' : ', error="invalid_token"'
  return new Refused(401, code, sentence, {
    'www-authenticate': `Bearer realm="Sincerely"${error}`,
  })
}

function tooLittle(scope: Scope): Refused {
  const sentence = `This token does not allow it: it would have to be one with “${scope}”.`
  return new Refused(403, 'too-little', sentence, {
    'www-authenticate': `Bearer realm="Sincerely", error="insufficient_scope", scope="${scope}"`,
  })
}

function tooOften(): Refused {
  const sentence = 'Too many wrong tokens came from there; please wait a minute.'
  return new Refused(429, 'too-often', sentence, { 'retry-after': '60' })
}
