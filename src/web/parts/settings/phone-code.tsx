// The code on the screen, for a phone's camera or for fingers.
import type { Moment } from '#core/days/moment.ts'
import { sayClock } from '#core/days/say.ts'
import { clockOf } from '#core/days/zone.ts'
import { LinkButton } from '../button.tsx'
import { QrCode, type Modules } from '../qr-code.tsx'
import { Title } from '../title.tsx'

type CodeProps = {
  readonly address: string
  readonly code: string
  readonly endsAt: Moment
  readonly modules: Modules
  readonly zone: string
}

export const PhoneCode = ({ address, code, endsAt, modules, zone }: CodeProps) => (
  <>
    <Title
      from={{ href: '/settings/phone', word: 'Use it on your phone' }}
      lead={`It lets one device in, until ${sayClock(clockOf(endsAt, zone))}. Show it to nobody else.`}
    >
      Point your phone’s camera here
    </Title>
    <div class="phone-code">
      <QrCode modules={modules} about={`A code with the address ${address}/enter/${code}`} />
      <div>
        <p>
          Or open <strong>{`${address}/enter`}</strong> on it and type
        </p>
        <p class="code">{`${code.slice(0, 5)}-${code.slice(5)}`}</p>
        {address.startsWith('http:') && (
          <p class="quiet small">
            Without HTTPS the phone opens Collect, Debrief and the call room, and only in this
            network.
          </p>
        )}
      </div>
    </div>
    <div class="actions">
      <LinkButton weight="second" href="/settings/phone">
        Done
      </LinkButton>
    </div>
  </>
)
