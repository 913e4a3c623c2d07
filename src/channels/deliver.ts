// One reminder handed to a server outside, and what its answer means for it, in words.
import { Problem } from '#core/problem.ts'
import type { Arrived } from '#core/reminders/way.ts'
import { outward, type Answered } from './outward.ts'

export type Delivery = {
  readonly address: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array
  readonly ownNetwork: boolean
  readonly signal: AbortSignal
  /** What a token or secret is called on the page where it is typed. */
  readonly secret?: string
  /** Whether an answer that says yes is one of such a server, and not of a page in front of it. */
  readonly isOwnAnswer?: (answered: Answered) => boolean
  /** What the server itself says is wrong. */
  readonly wordsOf?: (answered: Answered) => string | undefined
}

/** `status` is there where the server answered. */
export type Delivered = Arrived & { readonly status?: number }

export async function deliver(delivery: Delivery): Promise<Delivered> {
  const { address, headers, body, ownNetwork, signal } = delivery
  const bounds = { withinMs: 15_000, atMost: 64_000 }
  try {
    const answered = await outward(address, {
      ...{ method: 'POST', headers, body, ownNetwork, signal, ...bounds },
    })
    return { ...meaningOf(answered, delivery), status: answered.status }
  } catch (error) {
    if (error instanceof Problem) return { state: stateOf(error), because: error.message }
    throw error
  }
}

function stateOf({ code }: Problem): Arrived['state'] {
  if (code === 'not-reached') return 'failed'
  return code === 'no-answer' ? 'uncertain' : 'refused'
}

function meaningOf(answered: Answered, delivery: Delivery): Arrived {
  const { status } = answered
  const { host } = new URL(delivery.address)
  const { secret = 'token', isOwnAnswer, wordsOf } = delivery
  if (status >= 200 && status < 300) {
    return isOwnAnswer && !isOwnAnswer(answered)
      ? {
          state: 'refused',
          because: `${host} answers, but not as such a server does. Is it there?`,
        }
      : { state: 'arrived', because: `${host} took it.` }
  }
  if (status === 429) return { state: 'failed', because: `${host} says it was too much at once.` }
  // What stands in front of it got no answer from it, either.
  if (status === 502 || status === 504)
    return { state: 'uncertain', because: `Nobody answered behind ${host} (${status}).` }
  if (status >= 500)
    return { state: 'failed', because: `${host} has a fault of its own (${status}).` }
  const refused = (sentence: string): Arrived => ({ state: 'refused', because: sentence })
  if (status === 401 || status === 403) return refused(`${host} does not accept the ${secret}.`)
  if (status === 404 || status === 410) return refused(`${host} has nothing at this address.`)
  const words = tidy(wordsOf?.(answered))
  return refused(`${host} refuses it (${status})${words ? `: “${words}”` : ''}.`)
}

/** Words of somebody else's, short and on one line. */
function tidy(words: string | undefined): string | undefined {
  const line = words?.replace(/[\p{C}\s]+/gu, ' ').trim()
  return line && line.length > 100 ? `${line.slice(0, 100)}…` : line
}

/** The answer as JSON, if it is an object. */
export function objectIn({ bytes }: Answered): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return typeof value === 'object' && value !== null ? { ...value } : undefined
  } catch {
    return undefined
  }
}

export function textIn(object: Readonly<Record<string, unknown>> | undefined, name: string) {
  const value = object?.[name]
  return typeof value === 'string' ? value : undefined
}
