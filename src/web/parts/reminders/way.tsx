// One way for reminders: how things stand, a test, what goes out by it, and its end.
import type { WayShown } from '#app/ways/list-ways.ts'
import { pushService } from '#channels/known-servers.ts'
import type { Filled } from '../../forms/filled.ts'
import { Button, LinkButton } from '../button.tsx'
import { Done } from '../done.tsx'
import { Form } from '../form.tsx'
import { Section } from '../section.tsx'
import { Title } from '../title.tsx'
import { kindWords, sayState } from './say-way.ts'
import { WhatGoesOut } from './way-fields.tsx'

type WayPageProps = {
  readonly way: WayShown
  readonly zone: string
  readonly filled: Filled
  readonly done: string | undefined
}

export const WayPage = ({ way, zone, filled, done }: WayPageProps) => {
  const at = `/settings/reminders/ways/${way.id}`
  return (
    <>
      <Done done={done} />
      <Title from={{ href: '/settings/reminders', word: 'Reminders' }} lead={sayWhere(way)}>
        <bdi>{way.name}</bdi>
      </Title>
      <Section id="test" title="Does it arrive?">
        <div class="stack">
          <p>{sayState(way, zone)}</p>
          {way.kind === 'web-push' && (
            <p data-shown={`test-${way.id}`} role="status" hidden>
              This browser has shown the test.
            </p>
          )}
          <Form action={`${at}/test`} at="test">
            <div class="actions">
              <Button>Send a test</Button>
            </div>
          </Form>
        </div>
      </Section>
      <Section id="says" title="What it says">
        <Form action={`${at}/says`} at="says" filled={filled}>
          <div class="fields">
            <WhatGoesOut of={filled} />
          </div>
          <div class="actions">
            <Button weight="second">Keep this</Button>
          </div>
        </Form>
      </Section>
      {way.kind === 'webhook' && (
        <Section id="secret" title="Another secret">
          <div class="stack">
            <p>The one so far signs nothing from then on; give your program the new one at once.</p>
            <Form action={`${at}/secret`} at="secret">
              <div class="actions">
                <Button weight="second">Make a new secret</Button>
              </div>
            </Form>
          </div>
        </Section>
      )}
      <Section id="ending" title="Send nothing there any more">
        <div class="stack">
          <p>
            It is taken off the list, and what lets Sincerely in there is forgotten. What rang on it
            stays in the list of what was sent.
          </p>
          <Form action={`${at}/ending`} at="ending">
            <div class="actions">
              <Button weight="second">Take it off the list</Button>
            </div>
          </Form>
        </div>
      </Section>
    </>
  )
}

function sayWhere({ kind, origin }: WayShown): string {
  return kind === 'web-push'
    ? `A browser, by way of ${pushService(origin)}.`
    : `By ${kindWords[kind]}, at ${origin}.`
}

type SecretProps = { readonly id: string; readonly secret: string }

/** Shown this once. */
export const WebhookSecret = ({ id, secret }: SecretProps) => (
  <>
    <Title
      from={{ href: '/settings/reminders', word: 'Reminders' }}
      lead="Give it to your program now: it is shown this once. By it the program knows that a reminder is from here."
    >
      The secret of your webhook
    </Title>
    <div class="stack">
      <p>
        <code>{secret}</code>
      </p>
      <div class="actions">
        <LinkButton href={`/settings/reminders/ways/${id}`}>Go on to a test</LinkButton>
      </div>
    </div>
  </>
)
