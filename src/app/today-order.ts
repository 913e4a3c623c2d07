// What is most urgent stands first: a reply, since everything waits for it; what they asked for; then by day.
import type { StepKind } from '#core/journal/entry.ts'
import type { ComingItem, Today, TodayItem, WaitingItem } from './today.ts'

/** The parts of several applications as one, in order. */
export function joined(parts: readonly Today[]): Today {
  return {
    meetings: parts
      .flatMap(({ meetings }) => meetings)
      .sort((a, b) => a.interview.start - b.interview.start),
    now: parts.flatMap(({ now }) => now).sort(byUrgency),
    week: parts.flatMap(({ week }) => week).sort(byDay),
    waiting: parts.flatMap(({ waiting }) => waiting).sort(byDay),
  }
}

function byUrgency(a: TodayItem, b: TodayItem): number {
  return (
    urgency(a) - urgency(b) ||
    a.on - b.on ||
    kindPlace(a) - kindPlace(b) ||
    compare(a.application.folded, b.application.folded) ||
    compare(a.contact.name, b.contact.name) ||
    compare(a.application.id, b.application.id)
  )
}

function byDay(a: ComingItem | WaitingItem, b: ComingItem | WaitingItem): number {
  return (
    a.on - b.on ||
    kindPlace(a) - kindPlace(b) ||
    compare(a.application.folded, b.application.folded) ||
    compare(a.application.id, b.application.id)
  )
}

function urgency(item: TodayItem): number {
  if (item.kind === 'reply') return 0
  return item.kind === 'step' && item.step.kind === 'material' ? 1 : 2
}

type Item = TodayItem | ComingItem | WaitingItem

const places: readonly (StepKind | Exclude<Item['kind'], 'step'>)[] = [
  ...(['interview', 'decision', 'next-interview', 'reply', 'material', 'thank-you'] as const),
  ...(['status-note', 'call', 'check-in', 'no-date-yet'] as const),
]

function kindPlace(item: Item): number {
  return places.indexOf(item.kind === 'step' ? item.step.kind : item.kind)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
