// The ways for reminders in words.
import type { WayShown } from '#app/ways/list-ways.ts'
import { sayMoment } from '#core/days/say-moment.ts'

export const kindWords: Readonly<Record<WayShown['kind'], string>> = {
  'web-push': 'a browser',
  ntfy: 'ntfy',
  gotify: 'Gotify',
  webhook: 'a webhook',
}

/** How things stand with it, in one sentence or two. */
export function sayState({ endedAt, tried }: WayShown, zone: string): string {
  const last = tried && `${sayMoment(tried.at, zone)}: ${tried.because}`
  if (endedAt !== undefined) return `Ended. ${last ?? ''}`.trim()
  return last ?? 'Nothing was sent there yet.'
}

/** What should be looked after stands out. */
export function isTrouble({ endedAt, tried }: WayShown): boolean {
  return endedAt !== undefined || (tried !== undefined && tried.state !== 'arrived')
}
