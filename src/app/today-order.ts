// What is most urgent stands first: a reply, since everything waits for it; what they asked for; then by day.
import type { StepKind } from '#core/journal/entry.ts'
import type { ComingItem, TodayItem } from './today.ts'

export function byUrgency(a: TodayItem, b: TodayItem): number {
  return (
    urgency(a) - urgency(b) ||
    a.on - b.on ||
    kindPlace(a) - kindPlace(b) ||
    compare(a.application.folded, b.application.folded) ||
    compare(a.contact.name, b.contact.name) ||
    compare(a.application.id, b.application.id)
  )
}

export function byDay(a: ComingItem, b: ComingItem): number {
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

const places: readonly (StepKind | 'no-date-yet' | 'interview' | 'decision' | 'reply')[] = [
  ...(['interview', 'decision', 'reply', 'material', 'thank-you'] as const),
  ...(['status-note', 'call', 'check-in', 'no-date-yet'] as const),
]

function kindPlace(item: TodayItem | ComingItem): number {
  return places.indexOf(item.kind === 'step' ? item.step.kind : item.kind)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
