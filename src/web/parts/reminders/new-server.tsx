// A server of one's own that takes reminders: what each kind needs to know, and what leaves this computer by it.
import type { Child } from 'hono/jsx'
import type { Filled } from '../../forms/filled.ts'
import { Button } from '../button.tsx'
import { Field } from '../field.tsx'
import { Form } from '../form.tsx'
import { Title } from '../title.tsx'
import { OwnNetwork, WayName, WhatGoesOut } from './way-fields.tsx'

type ServerProps = { readonly filled: Filled }

export const NewNtfy = ({ filled }: ServerProps) => (
  <NewServer
    {...{ filled, kind: 'ntfy', title: 'Reminders by ntfy' }}
    lead="ntfy is an app for phones and browsers. Sincerely publishes to a topic there, and you subscribe to it."
    leaves="Whoever runs the server can read what goes out, and so can everyone who knows the topic. So choose one that nobody guesses, and send no names by a server that is not yours."
  >
    <Field of={filled} name="address" label="The server" />
    <OwnNetwork of={filled} />
    <Field
      of={filled}
      name="topic"
      label="The topic"
      hint="Nobody guesses the one proposed here. Subscribe to it in the app."
    />
    <Field
      of={filled}
      name="token"
      label="An access token"
      hint="Where your server asks for one; it begins with tk_."
      type="password"
      autocomplete="new-password"
      optional
    />
  </NewServer>
)

export const NewGotify = ({ filled }: ServerProps) => (
  <NewServer
    {...{ filled, kind: 'gotify', title: 'Reminders by Gotify' }}
    lead="Gotify is a server of your own with an app for Android. Make an application called Sincerely there, and bring its token here."
    leaves="What goes out lies on that server as it is, until you delete it there."
  >
    <Field of={filled} name="address" label="The server" hint="Such as https://gotify.example" />
    <OwnNetwork of={filled} />
    <Field
      of={filled}
      name="token"
      label="The application’s token"
      type="password"
      autocomplete="new-password"
    />
  </NewServer>
)

export const NewWebhook = ({ filled }: ServerProps) => (
  <NewServer
    {...{ filled, kind: 'webhook', title: 'Reminders by a webhook' }}
    lead="Each reminder is sent as JSON to a program of your own, signed with a secret that you see once, on the next page."
    leaves="Whoever runs the program gets what goes out. docs/reminders.md says what it looks like and how to check the signature."
  >
    <Field
      of={filled}
      name="address"
      label="The address"
      hint="Such as https://home.example/hooks/sincerely"
    />
    <OwnNetwork of={filled} />
  </NewServer>
)

type NewServerProps = ServerProps & {
  readonly kind: string
  readonly title: string
  readonly lead: string
  readonly leaves: string
  readonly children: Child
}

const NewServer = ({ filled, kind, title, lead, leaves, children }: NewServerProps) => (
  <>
    <Title from={{ href: '/settings/reminders', word: 'Reminders' }} lead={lead}>
      {title}
    </Title>
    <Form action={`/settings/reminders/${kind}`} filled={filled} secret>
      <div class="fields">
        {children}
        <p>{leaves}</p>
        <WhatGoesOut of={filled} />
        <WayName of={filled} />
      </div>
      <div class="actions">
        <Button>Send reminders there</Button>
      </div>
    </Form>
  </>
)
