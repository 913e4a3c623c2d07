// One webhook: how things stand, a trial, what it was told and is told, another secret, and its end.
import type { EventsTold } from '#app/webhooks/list-events.ts'
import type { WebhookShown } from '#app/webhooks/list-webhooks.ts'
import type { Filled } from '../../forms/filled.ts'
import { Button, LinkButton } from '../button.tsx'
import { Done } from '../done.tsx'
import { Form } from '../form.tsx'
import { Section } from '../section.tsx'
import { Title } from '../title.tsx'
import { EventsOf } from './events.tsx'
import { sayStanding } from './say-webhook.ts'
import { WebhookName, WhatItIsTold } from './webhook-fields.tsx'

export type WebhookPageProps = {
  readonly webhook: WebhookShown & { readonly waiting: number }
  readonly told: EventsTold
  readonly zone: string
  readonly filled: Filled
  readonly done: string | undefined
}

export const WebhookPage = ({ webhook, told, zone, filled, done }: WebhookPageProps) => {
  const at = `/settings/webhooks/${webhook.id}`
  return (
    <>
      <Done done={done} />
      <Title
        from={{ href: '/settings/webhooks', word: 'Programs that are told' }}
        lead={`By a webhook, at ${webhook.origin}.`}
      >
        <bdi>{webhook.name}</bdi>
      </Title>
      <Section id="standing" title="Does it arrive?">
        <div class="stack">
          <p>
            {sayStanding(webhook, zone)} {sayWaiting(webhook)}
          </p>
          <div class="actions">
            {webhook.restsSince !== undefined && (
              <Form action={`${at}/going-on`} at="standing">
                <Button>Go on telling it</Button>
              </Form>
            )}
            <Form action={`${at}/trial`} at="told">
              <Button weight={webhook.restsSince === undefined ? 'first' : 'second'}>
                Send a trial
              </Button>
            </Form>
          </div>
        </div>
      </Section>
      <Section id="told" title="What it was told">
        <EventsOf {...{ at, told, zone }} />
      </Section>
      <Section id="tells" title="What it is told">
        <Form action={`${at}/tells`} at="tells" filled={filled}>
          <div class="fields">
            <WhatItIsTold of={filled} />
            <WebhookName of={filled} />
          </div>
          <div class="actions">
            <Button weight="second">Keep this</Button>
          </div>
        </Form>
      </Section>
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
      <Section id="ending" title="Tell it nothing more">
        <div class="stack">
          <p>It is taken off the list, with what it was told and what still waits for it.</p>
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

function sayWaiting({ waiting }: WebhookPageProps['webhook']): string {
  if (waiting === 0) return ''
  return waiting === 1 ? 'One event waits for it.' : `${waiting} events wait for it.`
}

type SecretProps = { readonly id: string; readonly secret: string }

/** Shown this once. */
export const NewSecret = ({ id, secret }: SecretProps) => (
  <>
    <Title
      from={{ href: '/settings/webhooks', word: 'Programs that are told' }}
      lead="Give it to your program now: it is shown this once. By it the program knows that an event is from here."
    >
      The secret of your webhook
    </Title>
    <p class="secret-address" id="secret">
      <code>{secret}</code>
    </p>
    <div class="actions">
      <button class="button script-only" type="button" data-copy="secret" aria-live="polite">
        Copy it
      </button>
      <LinkButton href={`/settings/webhooks/${id}`}>Go on to a trial</LinkButton>
    </div>
  </>
)
