// Reminders in this browser: what that means, and one button.
import type { Filled } from '../../forms/filled.ts'
import { Button } from '../button.tsx'
import { Form } from '../form.tsx'
import { Title } from '../title.tsx'
import { WayName, WhatGoesOut } from './way-fields.tsx'

type NewPushProps = { readonly filled: Filled; readonly publicKey: string }

export const NewPush = ({ filled, publicKey }: NewPushProps) => (
  <>
    <Title
      from={{ href: '/settings/reminders', word: 'Reminders' }}
      lead="What is due comes up on this device by itself, also when no page of Sincerely is open."
    >
      Reminders in this browser
    </Title>
    <div class="stack">
      <p>
        It shows what to do, with whom, and why now; on a locked screen, too, if your device shows
        notifications there.
      </p>
      <p>
        It travels by a server of the browser’s maker: Google for Chrome, Mozilla for Firefox,
        Microsoft for Edge, Apple for Safari. The text is encrypted for this browser; the maker
        learns when something comes, and how long it is.
      </p>
      <p>
        Sincerely has to run when it is due, and to have a network. A closed laptop sends nothing;
        what was missed is said once when it is open again.
      </p>
      <p>
        An iPhone or iPad shows them only once Sincerely is on the home screen: Share, then{' '}
        <em>Add to Home Screen</em>, then open it from there and come back to this page.
      </p>
      <Form action="/settings/reminders/push" filled={filled} push={publicKey} secret>
        <div class="fields">
          <WhatGoesOut of={filled} />
          <WayName of={filled} />
        </div>
        {['endpoint', 'p256dh', 'auth', 'lacks'].map((name) => (
          <input type="hidden" name={name} value="" />
        ))}
        <div class="actions">
          <Button>Show reminders here</Button>
        </div>
      </Form>
      <p class="quiet small">
        Your browser asks you next whether Sincerely may show notifications.
      </p>
    </div>
  </>
)
