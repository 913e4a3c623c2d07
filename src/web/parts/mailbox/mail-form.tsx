// The form that connects a mailbox: what its provider wants first, the password, and the servers as they were found.
import { findProvider } from '#channels/mail-servers/providers.ts'
import type { Filled } from '../../forms/filled.ts'
import { Button } from '../button.tsx'
import { Field } from '../field.tsx'
import { Form } from '../form.tsx'
import { Tick } from '../tick.tsx'
import { ServerFields } from './server-fields.tsx'
import { SignInFields } from './sign-in-fields.tsx'
import { Steps } from './steps.tsx'

type MailFormProps = {
  readonly filled: Filled
  /** The address of these pages to which one comes back from signing in elsewhere. */
  readonly redirect: string
}

export const MailForm = ({ filled, redirect }: MailFormProps) => {
  const provider = findProvider(filled.value('provider'))
  const takesPassword = provider?.password !== 'none'
  return (
    <Form action="/settings/mail" filled={filled} secret class="sheet">
      <input type="hidden" name="provider" value={filled.value('provider')} />
      <input type="hidden" name="address" value={filled.value('address')} />
      <input type="hidden" name="by" value={filled.value('by')} />
      <h2>
        <bdi>{filled.value('address')}</bdi>
      </h2>
      {provider && <First provider={provider} />}
      <div class="fields">
        <Field of={filled} name="name" label="Your name, as it stands in your mails" />
        {takesPassword && (
          <Field
            of={filled}
            name="password"
            label={provider?.password === 'app' ? 'The app password' : 'The password'}
            hint="It is kept sealed, and goes to the two servers below and nowhere else."
            type="password"
          />
        )}
        <Tick of={filled} name="reads">
          Look for replies there, too: a reply then stops what was about to go out
        </Tick>
        <ServerFields filled={filled} known={provider !== undefined} />
      </div>
      {takesPassword && (
        <div class="actions after">
          <Button name="way" value="password">
            Connect
          </Button>
          <p class="quiet">The servers are asked whether they let you in. No mail is sent.</p>
        </div>
      )}
      <SignInFields {...{ filled, redirect, provider }} />
    </Form>
  )
}

type FirstProps = { readonly provider: NonNullable<ReturnType<typeof findProvider>> }

/** What is to be done at the provider before. */
const First = ({ provider }: FirstProps) => (
  <>
    <p>
      {provider.password === 'app'
        ? `This is ${provider.name}, which takes a password made for this alone:`
        : `This is ${provider.name}.`}
    </p>
    <Steps steps={provider.steps} />
    {provider.stepsAt !== undefined && (
      <p>
        <a href={provider.stepsAt}>Open {new URL(provider.stepsAt).host}</a>
      </p>
    )}
  </>
)
