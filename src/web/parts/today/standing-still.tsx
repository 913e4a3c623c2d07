// What goes on by itself and does not: a way on which reminders do not arrive, a backup that fails. One line each,
// until it works again.
import type { BeatFault } from '#app/beat-faults.ts'
import type { WayShown } from '#app/ways/list-ways.ts'
import type { WebhookShown } from '#app/webhooks/list-webhooks.ts'
import { sayDay } from '#core/days/say.ts'
import { dayOf } from '#core/days/zone.ts'
import { isTrouble } from '../reminders/say-way.ts'

export type StandingStillProps = {
  readonly ways: readonly WayShown[]
  readonly faults: readonly BeatFault[]
  readonly webhooks: readonly WebhookShown[]
  readonly zone: string
}

export const StandingStill = ({ ways, faults, webhooks, zone }: StandingStillProps) => (
  <>
    {ways.filter(isTrouble).map((way) => (
      <p class="small screen-only">
        {sayTrouble(way)} <bdi>{way.name}</bdi>
        {way.tried ? `. ${way.tried.because}` : '.'}{' '}
        <a href={`/settings/reminders/ways/${way.id}`}>See to it</a>
      </p>
    ))}
    {webhooks.map(({ id, name, restsSince, because }) =>
      restsSince === undefined ? null : (
        <p class="small screen-only">
          <bdi>{name}</bdi> is not told any more what happens here, since{' '}
          {sayDay(dayOf(restsSince, zone))}. {because}{' '}
          <a href={`/settings/webhooks/${id}`}>See to it</a>
        </p>
      ),
    )}
    {faults.map(({ beat, since, because }) => (
      <p class="small screen-only">
        What goes on by itself has stood still since {sayDay(dayOf(since, zone))} ({beat}).{' '}
        {because} <a href={placeOf.get(beat) ?? '/settings'}>See to it</a>
      </p>
    ))}
  </>
)

function sayTrouble({ endedAt, tried }: WayShown): string {
  if (endedAt !== undefined) return 'Reminders have ended at'
  return tried?.state === 'uncertain'
    ? 'It is not certain that the last reminder reached'
    : 'Reminders do not reach'
}

const placeOf: ReadonlyMap<string, string> = new Map([
  ['backups', '/settings/data'],
  ['calendar', '/settings/calendar'],
  ['mailbox', '/settings/mail'],
  ['outbox', '/outbox'],
  ['reminders', '/settings/reminders'],
  ['webhooks', '/settings/webhooks'],
])
