// A form over what is kept already, such as the settings. Several windows may have it open at once: whatever
// is sent is compared with what each was made from, so that none overwrites another's words unasked.
import { setImmediate } from 'node:timers/promises'
import type { Keyed } from '#app/change.ts'
import type { Desk } from '#app/desk.ts'
import type { Filled, Values } from './filled.ts'
import { everyKey } from './keys.ts'

export type KeptForm = {
  /** What is kept by now, by the names of the fields that were sent. */
  readonly kept: (desk: Desk, sent: FormData) => Promise<Values>
  readonly save: (data: FormData, keyed: Keyed) => Promise<unknown>
  /** Where one goes on. */
  readonly next: (data: FormData) => string | Promise<string>
  /** Shows the page again with everything typed kept. */
  readonly again: (filled: Filled) => Response | Promise<Response>
  /** The field of the form for the path that a problem names. */
  readonly fieldOf?: (path: string) => string
}

/** Good for one effect, and as long as what is kept is what the form was compared with. */
export function keyedOn({ kept: look }: KeptForm, kept: Values, sent: FormData): Keyed {
  const before = JSON.stringify(kept)
  return {
    key: everyKey(sent),
    stands: async (desk) => JSON.stringify(await look(desk, sent)) === before,
  }
}

/** Waits until what another window is writing at this moment can be read. */
export function untilWritten(): Promise<void> {
  return setImmediate()
}
