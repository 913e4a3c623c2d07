// The page about programs that are told: those there are, and one more.
import type { WebhookShown } from '#app/webhooks/list-webhooks.ts'
import type { Filled } from '../../forms/filled.ts'
import { Button } from '../button.tsx'
import { Done } from '../done.tsx'
import { Field } from '../field.tsx'
import { Form } from '../form.tsx'
import { OwnNetwork } from '../reminders/way-fields.tsx'
import { Section } from '../section.tsx'
import { Title } from '../title.tsx'
import { sayStanding } from './say-webhook.ts'
import { WebhookName, WhatItIsTold } from './webhook-fields.tsx'

type WebhooksProps = {
  readonly filled: Filled
  readonly webhooks: readonly WebhookShown[]
  readonly zone: string
  readonly done: string | undefined
}

export const Webhooks = ({ filled, webhooks, zone, done }: WebhooksProps) => (
  <>
    <Done done={done} />
    <Title
      from={{ href: '/settings#other-programs', word: 'Settings' }}
      lead="What happens here or becomes due, a server of yours can hear at once by a webhook: as JSON, signed, and sent again until it has arrived."
    >
      Programs that are told
    </Title>
    {webhooks.length > 0 && (
      <Section id="told" title="Who is told">
        <ul class="devices">
          {webhooks.map((webhook) => (
            <li>
              <div>
                <p>
                  <strong>
                    <a href={`/settings/webhooks/${webhook.id}`}>
                      <bdi>{webhook.name}</bdi>
                    </a>
                  </strong>
                </p>
                <p class="quiet">{sayStanding(webhook, zone)}</p>
              </div>
            </li>
          ))}
        </ul>
      </Section>
    )}
    <Section id="new-webhook" title={webhooks.length > 0 ? 'One more' : 'A server to tell'}>
      <Form action="/settings/webhooks" at="new-webhook" filled={filled} secret>
        <div class="fields">
          <Field
            of={filled}
            name="address"
            label="The address"
            hint="Such as https://home.example/hooks/sincerely"
          />
          <OwnNetwork of={filled} />
          <WhatItIsTold of={filled} />
          <WebhookName of={filled} />
          <p>
            What goes there says what happened, with whom and at which company; the words of mails
            and notes stay here. <code>docs/webhooks.md</code> has each event, and how a program
            checks that it is from you.
          </p>
        </div>
        <div class="actions">
          <Button>Tell it from now on</Button>
        </div>
      </Form>
    </Section>
  </>
)
