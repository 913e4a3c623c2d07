// The ways by which reminders reach one, how things stand with each, and how one more is added.
import type { WayShown } from '#app/ways/list-ways.ts'
import { LinkButton } from '../button.tsx'
import { isTrouble, kindWords, sayState } from './say-way.ts'

type WaysListProps = { readonly ways: readonly WayShown[]; readonly zone: string }

export const WaysList = ({ ways, zone }: WaysListProps) => (
  <div class="stack">
    {ways.length > 0 && (
      <ul class="devices">
        {ways.map((way) => (
          <li>
            <div>
              <a href={`/settings/reminders/ways/${way.id}`}>
                <bdi>{way.name}</bdi>
              </a>
              <span class="quiet">, {kindWords[way.kind]}</span>
              <br />
              <span class={isTrouble(way) ? 'small' : 'quiet small'}>{sayState(way, zone)}</span>
            </div>
          </li>
        ))}
      </ul>
    )}
    <div class="actions">
      <LinkButton weight={ways.length > 0 ? 'second' : 'first'} href="/settings/reminders/push">
        Show them in this browser
      </LinkButton>
    </div>
    <p class="quiet small">
      Or by a server of your own: <a href="/settings/reminders/ntfy">ntfy</a>,{' '}
      <a href="/settings/reminders/gotify">Gotify</a>,{' '}
      <a href="/settings/reminders/webhook">a webhook</a>.
    </p>
  </div>
)
