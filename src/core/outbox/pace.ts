// Pace: at most one mail every 30 seconds to one company, and no more in a day than the provider takes.
import type { Moment } from '../days/moment.ts'

/** Milliseconds between two mails to one company. */
export const companyPause = 30_000

/** The span in which a provider counts, in milliseconds. */
export const providersDay = 86_400_000

type Paced = { readonly company?: string | undefined }

export type Pace = {
  readonly now: Moment
  /** When the next may go to a company; not there: at once. */
  readonly free: ReadonlyMap<string, Moment>
  /** How many may go now. */
  readonly room: number
}

/** Of those whose time has come, in order: which go now, and until when others wait for their company's sake. */
export function paced<One extends Paced>(
  all: readonly One[],
  { now, free, room }: Pace,
): {
  readonly take: readonly One[]
  readonly wait: readonly { readonly one: One; readonly until: Moment }[]
} {
  const next = new Map(free)
  const take: One[] = []
  const wait: { one: One; until: Moment }[] = []
  for (const one of all) {
    const at = Math.max(now, (one.company !== undefined && next.get(one.company)) || now) as Moment
    if (at === now && take.length >= room) continue
    if (at === now) take.push(one)
    else wait.push({ one, until: at })
    if (one.company !== undefined) next.set(one.company, (at + companyPause) as Moment)
  }
  return { take, wait }
}
