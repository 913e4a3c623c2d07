// One mail on its way to the server.
import type { Carried, Carrier } from '#core/mail/carrier.ts'
import { farewell, patience } from './lease.ts'
import type { Steps } from './steps.ts'

type Carrying = {
  readonly steps: Steps
  readonly carrier: Carrier
  readonly signal: AbortSignal
}

/** Gives how it went, or `undefined` where it did not get on its way. */
export async function carry(
  id: string,
  { steps, carrier, signal }: Carrying,
): Promise<Carried | undefined> {
  const parcel = await steps.begin(id)
  if (!parcel) return undefined
  const limit = limitOf(signal)
  const beforeDot = async () => {
    if (signal.aborted || !(await steps.dot(id))) return false
    limit.dot()
    return true
  }
  let carried: Carried
  try {
    carried = await carrier.carry(parcel, { beforeDot }, limit.signal)
  } catch {
    const because = 'Something went wrong inside Sincerely while it was on its way.'
    carried = { state: limit.isDotted() ? 'unknown' : 'later', answers: [], because }
  } finally {
    limit.end()
  }
  if (carried.state === 'stopped' && limit.isLate())
    carried = { ...carried, state: 'later', because: 'The server took too long to take it.' }
  await steps.end({ id, carried })
  return carried
}

/** Up to the dot it stops when it is told to, or takes too long; after that the answer is worth some waiting for. */
function limitOf(told: AbortSignal) {
  const stopping = new AbortController()
  let [isDotted, isLate] = [false, false]
  const stop = () => stopping.abort()
  const timers = [
    setTimeout(() => {
      isLate = true
      stop()
    }, patience),
  ]
  const heed = () => {
    if (isDotted) timers.push(setTimeout(stop, farewell))
    else stop()
  }
  told.addEventListener('abort', heed)
  return {
    signal: stopping.signal,
    dot() {
      isDotted = true
      clearTimeout(timers[0])
    },
    isDotted: () => isDotted,
    isLate: () => isLate,
    end() {
      told.removeEventListener('abort', heed)
      for (const timer of timers) clearTimeout(timer)
    },
  }
}
