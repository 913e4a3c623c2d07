// The other way in: signing in at the provider's own pages, with a client ID of one's own.
import type { Child } from 'hono/jsx'
import type { MailProvider } from '#channels/mail-servers/providers.ts'
import type { Filled } from '../../forms/filled.ts'
import { Button } from '../button.tsx'
import { Field } from '../field.tsx'
import { Steps } from './steps.tsx'

type SignInProps = {
  readonly filled: Filled
  readonly redirect: string
  readonly provider: MailProvider | undefined
}

const names = ['clientId', 'clientSecret', 'authorize', 'token', 'scope']

export const SignInFields = ({ filled, redirect, provider }: SignInProps) => {
  const place = provider?.signIn
  if (provider && !place) return null
  const isOnly = provider?.password === 'none'
  const name = place?.name ?? 'your provider'
  const isOpen = names.some((name) => filled.errors.has(name) || filled.value(name) !== '')
  const inside = (
    <>
      <p>
        {name === 'your provider' ? 'Some providers let' : `${name} lets`} only programs in that are
        registered there, and Sincerely runs on your own computer, so you register your own. It
        takes a quarter of an hour.
      </p>
      {place && <Steps steps={place.steps} />}
      <p>
        One comes back to this address; give it there where it is asked for:
        <br />
        <code class="to-copy">{redirect}</code>
      </p>
      {place && <p class="quiet">{place.beware}</p>}
      <div class="fields">
        {!place && <Pages filled={filled} />}
        <Field of={filled} name="clientId" label="The client ID" />
        {name !== 'Microsoft' && (
          <Field
            of={filled}
            name="clientSecret"
            label="The client secret"
            hint="Where one comes along with the client ID."
            type="password"
            optional
          />
        )}
      </div>
      <div class="actions after">
        <Button weight={isOnly ? 'first' : 'second'} name="way" value="sign-in">
          {`Go on to ${name}`}
        </Button>
      </div>
    </>
  )
  return isOnly ? (
    <Only name={name}>{inside}</Only>
  ) : (
    <details open={isOpen}>
      <summary>{`Or sign in at ${name === 'your provider' ? 'your provider’s' : `${name}’s`} own pages`}</summary>
      <div class="stack">{inside}</div>
    </details>
  )
}

const Only = ({ name, children }: { readonly name: string; readonly children: Child }) => (
  <section class="stack" aria-labelledby="sign-in-there">
    <h3 id="sign-in-there">Sign in at {name}</h3>
    {children}
  </section>
)

/** Of a provider that is not known here. */
const Pages = ({ filled }: { readonly filled: Filled }) => (
  <>
    <Field
      of={filled}
      name="authorize"
      label="The address to sign in at"
      hint="Your provider calls it the authorization endpoint."
    />
    <Field
      of={filled}
      name="token"
      label="The address for tokens"
      hint="Your provider calls it the token endpoint."
    />
    <Field
      of={filled}
      name="scope"
      label="The scope"
      hint="What is asked for, as it is named there."
    />
  </>
)
