// Which programs can read the calendar at the present address, and how it is added there, in two or three steps.
import type { Child } from 'hono/jsx'
import type { CalendarReach } from '../../forms/calendar-reach.ts'

export const Programs = ({ reach }: { readonly reach: CalendarReach }) => {
  const all = programsAt(reach)
  const [can, cannot] = [
    all.filter(({ why }) => why === undefined),
    all.filter(({ why }) => why !== undefined),
  ]
  return (
    <>
      <ul class="programs">
        {can.map(({ name, note, steps }) => (
          <li>
            <details>
              <summary>{name}</summary>
              <ol>
                {steps.map((step) => (
                  <li>{step}</li>
                ))}
              </ol>
              {note && <p class="quiet small">{note}</p>}
            </details>
          </li>
        ))}
      </ul>
      {cannot.length > 0 && (
        <>
          <h3>Not from here</h3>
          <dl class="programs-not">
            {cannot.map(({ name, why }) => (
              <>
                <dt>{name}</dt>
                <dd>{why}</dd>
              </>
            ))}
          </dl>
        </>
      )}
    </>
  )
}

type Program = {
  readonly name: string
  readonly steps: readonly Child[]
  readonly note?: string
  /** Why it cannot, if so. */
  readonly why?: Child
}

function programsAt({ near, named }: CalendarReach): readonly Program[] {
  const isReached = near.length > 0 || named.length > 0
  const isPublic = named.length > 0
  return [
    { name: 'Thunderbird on this computer', ...thunderbird },
    { name: 'Apple Calendar on this Mac', ...appleCalendar },
    {
      name: isPublic ? 'A phone' : 'A phone in your network',
      ...phone,
      ...(!isReached && { why: notReached }),
      ...(!isPublic && isReached && { note: onlyNear }),
    },
    { name: 'Google Calendar', ...google, ...(!isPublic && { why: notPublic('Google') }) },
    { name: 'Outlook on the web', ...outlook, ...(!isPublic && { why: notPublic('Microsoft') }) },
  ]
}

const thunderbird = {
  steps: [
    'Choose File, New, Calendar, then On the Network.',
    'Paste the address as the location, leave the user name empty, and go on.',
    'In the properties of the calendar leave “Show reminders” on.',
  ],
}

const appleCalendar = {
  steps: [
    'Choose File, New Calendar Subscription, and paste the address.',
    'Take the tick away at Remove: Alerts, or nothing rings.',
    'Let it refresh every 15 minutes.',
  ],
}

const phone = {
  steps: [
    'iPhone: point the camera at the code that comes with the address, and subscribe.',
    'Android: its own calendar reads no addresses; the app ICSx⁵ does, and shows them there.',
    'Leave its alerts on.',
  ],
}

const google = {
  steps: [
    'Beside Other calendars press +, then From URL, and paste the address.',
    'In the settings of that calendar add a notification: Google leaves out those of others.',
  ],
  note: 'Google reads it a few times a day, so what moves today may come tomorrow. The name has to be reached from the whole internet.',
}

const outlook = {
  steps: [
    'Choose Add calendar, then Subscribe from web, and paste the address.',
    'Give it a name, and import it.',
  ],
  note: 'Microsoft reads it every few hours, and leaves out alarms. The name has to be reached from the whole internet.',
}

const onlyNear =
  'It is read while the phone is in your network and this computer is on; what was read before stays there and rings. Over plain HTTP whoever listens in your network can read it, too.'

const notReached = (
  <>
    Just now Sincerely listens on this computer alone. With <code>npm start -- --host 0.0.0.0</code>{' '}
    it listens in your network, too; <code>docs/phone.md</code> tells how.
  </>
)

function notPublic(who: string): Child {
  return (
    <>
      {who} reads from its own computers, so it needs a name with HTTPS that is reached from
      everywhere; <code>docs/phone.md</code> has the ways.
    </>
  )
}
