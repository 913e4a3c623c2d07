// A new address of the calendar, shown this once: to be copied here, or read off the screen by a phone.
import type { CalendarReach } from '../../forms/calendar-reach.ts'
import { LinkButton } from '../button.tsx'
import { QrCode, type Modules } from '../qr-code.tsx'
import { Title } from '../title.tsx'

/** One way to the same calendar. */
export type AddressShown = {
  readonly from: keyof CalendarReach
  readonly address: string
  /** Of one that a phone can reach. */
  readonly modules?: Modules
}

type NewAddressProps = { readonly device: string; readonly shown: readonly AddressShown[] }

export const NewAddress = ({ device, shown }: NewAddressProps) => (
  <>
    <Title
      from={{ href: '/settings/calendar', word: 'Your calendar' }}
      lead="It is shown this once. Whoever has it can read your open steps, so give it to nobody."
    >
      The address for <bdi>{device}</bdi>
    </Title>
    {shown.map(({ from, address, modules }, index) => (
      <section class="calendar-address" aria-labelledby={`from-${index}`}>
        <h2 id={`from-${index}`}>{places[from]}</h2>
        {modules && <QrCode modules={modules} about="A code that subscribes a phone to it" />}
        <p class="secret-address" id={`address-${index}`}>
          {address}
        </p>
        <div class="actions">
          <button
            class="button script-only"
            type="button"
            data-copy={`address-${index}`}
            aria-live="polite"
          >
            Copy it
          </button>
          {from === 'here' && (
            <LinkButton weight="plain" href={address.replace(/^https?:/, 'webcal:')}>
              Open it in the calendar of this computer
            </LinkButton>
          )}
        </div>
      </section>
    ))}
    <div class="actions after">
      <LinkButton weight="second" href="/settings/calendar">
        Done
      </LinkButton>
    </div>
  </>
)

const places: Readonly<Record<keyof CalendarReach, string>> = {
  here: 'On this computer',
  near: 'In your network',
  named: 'From everywhere',
}
