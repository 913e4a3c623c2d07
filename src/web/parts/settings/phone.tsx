// The way to the phone, in three parts: a pass-phrase first, then a code, then the list of who is in.
import type { Session } from '#store/sessions.ts'
import type { Filled } from '../../forms/filled.ts'
import { Button } from '../button.tsx'
import { Devices } from './devices.tsx'
import { Done } from '../done.tsx'
import { Field, Select } from '../field.tsx'
import { Form } from '../form.tsx'
import { Section } from '../section.tsx'
import { Title } from '../title.tsx'

type PhoneProps = {
  readonly phrase: Filled
  readonly code: Filled
  readonly hasPhrase: boolean
  readonly devices: readonly Session[]
  readonly own: string | undefined
  readonly zone: string
  /** Where another device can open the pages. */
  readonly addresses: readonly string[]
  readonly done: string | undefined
}

export const Phone = (props: PhoneProps) => {
  const { hasPhrase, devices, own, zone, done } = props
  return (
    <>
      <Done done={done} />
      <Title
        from={{ href: '/settings#your-phone', word: 'Settings' }}
        lead="Everything stays on this computer; your phone opens the same pages from it, and only for whoever knows the pass-phrase."
      >
        Use it on your phone
      </Title>
      {hasPhrase ? (
        <>
          <Section id="code" title="A code for your phone">
            <CodeAsked {...props} />
          </Section>
          <Section id="devices" title="Your devices">
            <Devices {...{ devices, own, zone }} />
          </Section>
          <Section id="pass-phrase" title="Another pass-phrase">
            <PhraseAsked {...props} />
          </Section>
        </>
      ) : (
        <Section id="pass-phrase" title="First, a pass-phrase">
          <PhraseAsked {...props} />
        </Section>
      )}
    </>
  )
}

const CodeAsked = ({ code, addresses }: PhoneProps) => {
  if (addresses.length === 0) return <NotReached />
  const isPlain = addresses.every((address) => address.startsWith('http:'))
  return (
    <>
      <Form action="/settings/phone/code" at="code" filled={code} secret>
        <div class="fields">
          {addresses.length > 1 && (
            <Select
              of={code}
              name="address"
              label="The address your phone opens"
              options={addresses.map((address) => [address, address] as const)}
            />
          )}
          <Field
            of={code}
            name="phrase"
            label="Your pass-phrase"
            type="password"
            autocomplete="current-password"
          />
        </div>
        <div class="actions">
          <Button>Show the code</Button>
        </div>
      </Form>
      {isPlain && <OnlyPlain />}
    </>
  )
}

const NotReached = () => (
  <>
    <p>
      Just now Sincerely listens only on this computer, so no phone reaches it. End it with Ctrl-C,
      and start it so that it listens in your network, too:
    </p>
    <p>
      <code>npm start -- --host 0.0.0.0</code>
    </p>
    <p class="quiet small">
      <code>docs/phone.md</code> has the ways with HTTPS. Without any of it there is the pocket
      sheet, on paper.
    </p>
  </>
)

const OnlyPlain = () => (
  <p class="quiet small">
    Over plain HTTP your phone opens Collect, Debrief and the call room, while it is in your
    network. Keeping entries offline, the camera and the microphone need HTTPS;{' '}
    <code>docs/phone.md</code> says how.
  </p>
)

const PhraseAsked = ({ phrase, hasPhrase }: PhoneProps) => (
  <Form action="/settings/phone/pass-phrase" at="pass-phrase" filled={phrase} secret>
    <div class="fields">
      {hasPhrase && (
        <Field
          of={phrase}
          name="known"
          label="The pass-phrase so far"
          type="password"
          autocomplete="current-password"
        />
      )}
      <Field
        of={phrase}
        name="new"
        label={hasPhrase ? 'The new one' : 'Your pass-phrase'}
        hint="Four or five words that do not belong together, such as only you would put in a row. At least 15 characters; spaces count."
        type="password"
        autocomplete="new-password"
      />
      <Field
        of={phrase}
        name="again"
        label="Once more"
        type="password"
        autocomplete="new-password"
      />
    </div>
    <p class="quiet small">
      {hasPhrase
        ? 'Every other device is signed out, and asks for the new one.'
        : 'From then on every page asks for it, on this computer, too. If you forget it, “npx sincerely passphrase” sets another one.'}
    </p>
    <div class="actions">
      <Button weight={hasPhrase ? 'second' : 'first'}>
        {hasPhrase ? 'Change the pass-phrase' : 'Keep this pass-phrase'}
      </Button>
    </div>
  </Form>
)
