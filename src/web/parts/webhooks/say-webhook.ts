// How it stands with a server that is told what happens, and with each event.
import type { WebhookShown } from '#app/webhooks/list-webhooks.ts'
import { sayMoment } from '#core/days/say-moment.ts'
import type { WebhookEvent } from '#store/webhook-events.ts'

export function sayStanding(webhook: WebhookShown, zone: string): string {
  const { restsSince, failingSince, because = '', arrivedAt, tryAt } = webhook
  if (restsSince !== undefined)
    return `It is told nothing since ${sayMoment(restsSince, zone)}. ${because}`
  if (failingSince !== undefined) {
    const next = tryAt === undefined ? '' : ` It is tried again ${sayMoment(tryAt, zone)}.`
    return `It takes nothing since ${sayMoment(failingSince, zone)}. ${because}${next}`
  }
  return arrivedAt === undefined
    ? 'It was told nothing so far.'
    : `It took the last event ${sayMoment(arrivedAt, zone)}.`
}

export function sayEvent(event: WebhookEvent, zone: string): string {
  const { state, tries, endedAt, status, because = '', tryAt } = event
  const at = endedAt === undefined ? '' : sayMoment(endedAt, zone)
  switch (state) {
    case 'arrived':
      return `Taken ${at}${status === undefined ? '' : `, with ${status}`}${sayTries(tries, ', at try ')}`
    case 'failed':
      return `Not taken, and given up ${at}. ${because}`
    case 'due':
      if (tries === 0) return 'On its way'
      return `Not taken so far. ${because}${tryAt === undefined ? '' : ` Next try ${sayMoment(tryAt, zone)}.`}`
  }
}

function sayTries(tries: number, before: string): string {
  return tries > 1 ? `${before}${tries}` : ''
}
