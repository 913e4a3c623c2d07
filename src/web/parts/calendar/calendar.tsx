// The page about the calendar: an address to read it under, those in use, and the same as a file.
import type { CalendarAddress } from '#store/calendar-addresses.ts'
import type { CalendarReach } from '../../forms/calendar-reach.ts'
import type { Filled } from '../../forms/filled.ts'
import { Button } from '../button.tsx'
import { Choice } from '../choice.tsx'
import { Done } from '../done.tsx'
import { Field } from '../field.tsx'
import { Form } from '../form.tsx'
import { Section } from '../section.tsx'
import { Title } from '../title.tsx'
import { Addresses } from './addresses.tsx'
import { Programs } from './programs.tsx'

type CalendarProps = {
  readonly filled: Filled
  readonly addresses: readonly CalendarAddress[]
  readonly reach: CalendarReach
  readonly zone: string
  readonly done: string | undefined
}

export const Calendar = ({ filled, addresses, reach, zone, done }: CalendarProps) => (
  <>
    <Done done={done} />
    <Title
      from={{ href: '/settings#your-calendar', word: 'Settings' }}
      lead="Each open step stands there for half an hour, with an alarm, the number and what to say. What is done is gone from it, and what moves, moves."
    >
      Your calendar
    </Title>
    <Section id="new-address" title="A secret address for a program">
      <p class="before-form">
        Your calendar reads it by itself, every quarter of an hour or so, while Sincerely runs. Make
        one for each program, so that you can end one and keep the others.
      </p>
      <Form action="/settings/calendar" at="new-address" filled={filled} secret>
        <div class="fields">
          <Field
            of={filled}
            name="device"
            label="Which program or device is it for?"
            hint="Thunderbird on the laptop, say."
          />
          <Choice
            of={filled}
            name="interviews"
            label="What else should stand there?"
            several
            options={[
              {
                value: 'yes',
                word: 'Interviews to come',
                hint: 'Leave it out where your calendar has the invitations.',
              },
            ]}
          />
        </div>
        <div class="actions">
          <Button>Make an address</Button>
        </div>
      </Form>
    </Section>
    {addresses.length > 0 && (
      <Section id="addresses" title="Addresses in use">
        <Addresses {...{ addresses, zone }} />
      </Section>
    )}
    <Section id="programs" title="What can read it">
      <Programs reach={reach} />
    </Section>
    <Section id="file" title="When this computer is off">
      <div class="stack">
        <p>
          What was read before stays in your calendar, and rings. Without an address there is the
          same as a file: open it with your calendar, and again after your next call. Steps it has
          are replaced; those that are done you take out yourself.
        </p>
        <p>
          <a href="/settings/calendar/steps.ics">Download all open steps for your calendar</a>
        </p>
        <p>
          Or{' '}
          <a href="/settings/calendar/account">let Sincerely write into a calendar on a server</a>:
          at iCloud, Fastmail, on a Nextcloud. That one rings wherever you are, and what you move or
          tick off there comes back here.
        </p>
        <p>
          With <code>npx sincerely autostart on</code> Sincerely starts whenever you sign in to this
          computer, so that nothing waits for you to think of it.
        </p>
      </div>
    </Section>
  </>
)
