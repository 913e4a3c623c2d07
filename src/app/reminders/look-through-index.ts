// The index behind Today, read to its end: where something may be due by now, and when the next may be.
import type { Moment } from '#core/days/moment.ts'
import { listWakes, type Wake } from '#store/wakes.ts'
import type { Desk } from '../desk.ts'

export type Woken = { readonly woken: readonly string[]; readonly coming?: Moment }

/** The applications with an entry up to now, and the moment of the first entry after that. */
export async function lookThroughIndex(
  { db, account }: Desk,
  at: Moment,
  until: Moment,
): Promise<Woken> {
  const woken = new Set<string>()
  let after: Wake | undefined
  do {
    const page: readonly Wake[] = await listWakes(db, account, { until, after, limit: 500 })
    for (const wake of page) {
      if (wake.at > at) return { woken: [...woken], coming: wake.at }
      woken.add(wake.application)
    }
    after = page.length < 500 ? undefined : page.at(-1)
  } while (after)
  return { woken: [...woken] }
}
