// The calls of a day in the order of their hours: who can be called now, the earliest to close first; then who
// can be called later today.
import { parseMoment, type Moment } from '../days/moment.ts'
import type { Step } from './step.ts'
import { canCallToday, type Window } from './window.ts'

export type CallNow<Item> = {
  readonly item: Item
  /** Whether their hours have begun. */
  readonly isOpen: boolean
}

/** Of the steps those that are calls due and can still be made today, where the person is. */
export function callsInOrder<Item extends { readonly step: Step }>(
  items: readonly Item[],
  now: Moment,
): readonly CallNow<Item>[] {
  return items
    .flatMap((item) => {
      const { state, window } = item.step
      if ((state !== 'due' && state !== 'overdue') || !window) return []
      if (!canCallToday(window, now)) return []
      const { from, to } = hours(window)
      return [{ item, isOpen: from <= now, from, to }]
    })
    .toSorted((one, other) => {
      if (one.isOpen !== other.isOpen) return one.isOpen ? -1 : 1
      return one.isOpen ? one.to - other.to : one.from - other.from
    })
    .map(({ item, isOpen }) => ({ item, isOpen }))
}

function hours({ from, to }: Window) {
  return { from: parseMoment(from)!.moment, to: parseMoment(to)!.moment }
}
