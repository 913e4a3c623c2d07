// What goes on by itself while the server runs. Each beat comes when the clock on the wall says so, also after a
// sleep or when somebody has set it; none waits for another, and an error of one stops none.
import type { Moment } from '#core/days/moment.ts'

export type Beat = {
  readonly name: string
  /** How long it rests after a run, by the clock on the wall. */
  readonly everyMs: number
  /** Whether it comes before that; asked at each look, so it has to be cheap. */
  readonly isNow?: (at: Moment) => boolean
  readonly run: (signal: AbortSignal) => Promise<void>
}

type Beating = {
  readonly now: () => Moment
  /** Told after each run: what went wrong, or nothing. */
  readonly onEnd: (name: string, error?: unknown) => Promise<void>
  /** How often the clock is looked at. */
  readonly lookMs?: number
}

/** Begins with one run of each. Gives what ends them: it waits until those under way have let go. */
export function startBeats(beats: readonly Beat[], beating: Beating): () => Promise<void> {
  const stopping = new AbortController()
  const pulses = beats.map((beat) => pulseOf(beat, beating, stopping.signal))
  const look = () => {
    for (const pulse of pulses) pulse.look()
  }
  const timer = setInterval(look, beating.lookMs ?? 1_000)
  timer.unref()
  look()
  return async () => {
    clearInterval(timer)
    stopping.abort()
    await Promise.all(pulses.map((pulse) => pulse.underWay()))
  }
}

function pulseOf(
  { name, everyMs, isNow, run }: Beat,
  { now, onEnd }: Beating,
  signal: AbortSignal,
) {
  let running = Promise.resolve()
  let isRunning = false
  let ended: Moment | undefined
  const once = async () => {
    let fault: unknown
    try {
      await run(signal)
    } catch (error) {
      fault = error
    }
    ended = now()
    // Whatever was cut off by the end is no fault.
    if (fault === undefined || !signal.aborted) await onEnd(name, fault).catch(() => {})
    isRunning = false
  }
  return {
    look() {
      const at = now()
      // Earlier than the last run is a clock that was set back.
      const isTime = ended === undefined || at < ended || at - ended >= everyMs
      if (isRunning || signal.aborted || !(isTime || isNow?.(at))) return
      isRunning = true
      running = once()
    },
    underWay: () => running,
  }
}
