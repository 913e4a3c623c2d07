// Sends what waits, in order for each interview. An entry is let go only when the answer says that it was kept.
// It runs in a page, or behind all pages where the browser does that.
import { forgetCopies } from '../copies.ts'
import { type Entry, groupOf, isToBeRead, type Stopped } from './entry.ts'
import { listEntries, putEntry, removeEntry } from './store.ts'
import { enteredField } from '../../forms/keys.ts'
import { tell } from './tell.ts'

let running: Promise<void> | undefined

/** Tries all that waits, once; of several tabs one at a time. */
export function sendWaiting(): Promise<void> {
  return (running ??= alone(sendAll).finally(() => {
    running = undefined
  }))
}

/** Nobody else changes the line meanwhile, in this tab or another. */
export async function alone<T>(work: () => Promise<T>): Promise<T> {
  // Where there are no locks the key of the form alone sees to it that nothing is done twice.
  if (!('locks' in navigator)) return work()
  return navigator.locks.request('waiting line', work)
}

async function sendAll(): Promise<void> {
  const held = new Set<string>()
  for (const entry of await listEntries()) {
    if (held.has(groupOf(entry))) continue
    const outcome = isToBeRead(entry) ? await settle(entry) : await send(entry)
    if (outcome === 'nobody') return
    if (outcome === 'kept') {
      await removeEntry(entry.id)
      tell({ kept: entry.address })
      continue
    }
    if (isToBeRead(entry)) continue
    held.add(groupOf(entry))
    // What is told apart from silence was not kept, for certain.
    await putEntry({ ...entry, isPosted: outcome === 'silence', stopped: asStopped(outcome) })
    tell({})
  }
}

/** `nobody` was there to be asked; `silence` followed what went out. */
type Outcome = 'kept' | 'nobody' | 'silence' | 'waits' | Stopped

function asStopped(outcome: Outcome): Stopped | undefined {
  return typeof outcome === 'string' ? undefined : outcome
}

async function send(entry: Entry): Promise<Outcome> {
  const settled = await settle(entry)
  if (settled !== 'waits' && typeof settled === 'string') return settled
  // Sent once more as it is, it would be answered the same.
  if (entry.stopped?.why === 'put-right') return entry.stopped
  const asked = await ask(`/token?for=${encodeURIComponent(entry.address)}`, patience)
  if (!asked) return 'nobody'
  const { token } = await wordsOf(asked)
  if (!asked.ok || typeof token !== 'string') return readRefusal(asked, {})
  await putEntry({ ...entry, isPosted: true })
  const sending = { method: 'POST', body: bodyOf(entry, token), redirect: 'manual' } as const
  const answer = await ask(entry.address, longest, sending)
  if (!answer) return 'silence'
  const words = await wordsOf(answer)
  return answer.ok && words.kept === true ? 'kept' : readRefusal(answer, words)
}

/** Another form says what it comes to, and it is done with when that has arrived. */
async function settle({ stopped, replacedBy }: Entry): Promise<Outcome> {
  if (replacedBy === undefined) return stopped ?? 'waits'
  const answer = await ask(`/sent/${replacedBy}`, patience)
  if (!answer) return 'nobody'
  return answer.ok && (await answer.text()) === 'yes' ? 'kept' : (stopped ?? 'waits')
}

const patience = 10_000
/** The line stands still as long. */
const longest = 20_000

async function ask(
  address: string,
  within: number,
  more: RequestInit = {},
): Promise<Response | undefined> {
  const headers = { accept: 'application/json' }
  const signal = AbortSignal.timeout(within)
  const options: RequestInit = { ...more, headers, cache: 'no-store', signal }
  return fetch(address, options).catch(() => undefined)
}

type Words = {
  readonly kept?: unknown
  readonly token?: unknown
  readonly sentence?: string
  readonly wrong?: Readonly<Record<string, string>>
}

async function wordsOf(answer: Response): Promise<Words> {
  return ((await answer.json().catch(() => undefined)) as Words | undefined) ?? {}
}

function readRefusal({ status }: Response, { sentence = '', wrong = {} }: Words): Outcome {
  switch (status) {
    case 401:
      void forgetCopies()
      return { why: 'sign-in', sentence, wrong }
    case 403:
      return { why: 'load-anew', sentence, wrong }
    case 409:
    case 422:
      return { why: 'put-right', sentence, wrong }
    case 404:
    case 410:
    case 413:
      return { why: 'refused', sentence, wrong }
    default:
      return 'waits'
  }
}

function bodyOf({ at, fields }: Entry, token: string): URLSearchParams {
  const texts = fields.flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  )
  const entered = new Date(at).toISOString()
  return new URLSearchParams([...texts, [enteredField, entered], ['_token', token]])
}
