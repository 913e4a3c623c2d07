// The programs that come in, what each may do, when it was here last, and a button that ends it.
import type { Token } from '#app/tokens/list-tokens.ts'
import { hasRunOut } from '#app/tokens/find-token.ts'
import type { Moment } from '#core/days/moment.ts'
import { sayMoment } from '#core/days/say-moment.ts'
import { sayDay } from '#core/days/say.ts'
import { dayOf } from '#core/days/zone.ts'
import { Button } from '../button.tsx'
import { Form } from '../form.tsx'
import { sayScopes } from './scope-words.ts'

type TokensProps = {
  readonly tokens: readonly Token[]
  readonly zone: string
  readonly now: Moment
}

export const Tokens = ({ tokens, zone, now }: TokensProps) => (
  <ul class="devices">
    {tokens.map((token) => (
      <li>
        <div>
          <p>
            <strong>
              <bdi>{token.name}</bdi>
            </strong>{' '}
            {sayScopes(token.scopes)}
          </p>
          <p class="quiet">
            {sayUse(token, zone)}
            {sayEnd(token, zone, now)}
          </p>
        </div>
        <Form action="/settings/programs/end">
          <input type="hidden" name="id" value={token.id} />
          <Button weight="plain" about={`End ${token.name}`}>
            End
          </Button>
        </Form>
      </li>
    ))}
  </ul>
)

function sayUse({ usedAt, madeAt }: Token, zone: string): string {
  return usedAt === undefined
    ? `Made ${sayMoment(madeAt, zone)}, not used so far`
    : `Last here ${sayMoment(usedAt, zone)}`
}

function sayEnd({ endsAt }: Token, zone: string, now: Moment): string {
  if (endsAt === undefined) return ''
  const last = sayDay(dayOf((endsAt - 1) as Moment, zone))
  return hasRunOut({ endsAt }, now) ? `; ran out after ${last}` : `; good until ${last}`
}
