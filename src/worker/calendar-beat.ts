// The calendar on a server, kept in step while the server runs.
import { keepInStep } from '#app/calendar-account/keep-in-step.ts'
import type { Desk } from '#app/desk.ts'
import type { Beat } from './beat.ts'

/** `version` is another one whenever the data has changed, where that is known. */
export function calendarBeat(
  desk: Desk & { readonly address: () => string | undefined },
  version: (() => string) | undefined,
): Beat {
  let seen: string | undefined
  return {
    name: 'calendar',
    everyMs: 60_000,
    async run(signal) {
      const hasChanged = () => version === undefined || version() !== seen
      try {
        await keepInStep(desk, { address: desk.address(), signal, hasChanged })
      } finally {
        // What it wrote itself is nothing new to it.
        seen = version?.()
      }
    },
  }
}
