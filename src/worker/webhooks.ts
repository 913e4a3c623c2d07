// The beat of webhooks. It comes as soon as something was written, so that a server hears of it at once.
import type { TellingDesk } from '#app/webhooks/event-body.ts'
import type { TellingMind } from '#app/webhooks/tell.ts'
import { listWebhooks } from '#store/webhooks.ts'
import type { Beat } from './beat.ts'

type WebhookDesk = TellingDesk & {
  /** Another one whenever the data has changed; absent where that is not known at once. */
  readonly dataVersion?: (() => string) | undefined
}

export function webhookBeats(desk: WebhookDesk): readonly Beat[] {
  const mind: TellingMind = {}
  return [
    {
      name: 'webhooks',
      everyMs: desk.dataVersion ? 15_000 : 2_000,
      isNow: (at) =>
        desk.dataVersion?.() !== mind.version ||
        (mind.restsUntil !== undefined && mind.restsUntil <= at),
      run: (signal) => lookAndTell(desk, mind, signal),
    },
    {
      name: 'what servers were told',
      everyMs: 86_400_000,
      async run() {
        const { forgetTold } = await import('#app/webhooks/forget-told.ts')
        await forgetTold(desk)
      },
    },
  ]
}

async function lookAndTell(desk: WebhookDesk, mind: TellingMind, signal: AbortSignal) {
  const [now, version] = [desk.now(), desk.dataVersion?.()]
  const isSame = version !== undefined && version === mind.version
  // Earlier than the last look is a clock that was set back.
  if (isSame && now >= (mind.lookedAt ?? now) && now < (mind.restsUntil ?? now)) return
  mind.lookedAt = now
  // Whatever is written from here on is another version, and looked at once more.
  mind.version = version
  mind.restsUntil = now + whereItFails
  // Nothing of it is loaded before there is somebody to tell.
  if ((await listWebhooks(desk.db, desk.account)).length === 0) mind.restsUntil = Infinity
  else {
    const { tell } = await import('#app/webhooks/tell.ts')
    await tell(desk, mind, signal)
  }
}

const whereItFails = 15_000
