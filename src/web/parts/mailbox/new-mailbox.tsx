// Before a mailbox is connected: the address, from which the rest is found; and on the way to the provider's pages.
import type { SignInShown } from '#app/mail-account/begin-sign-in.ts'
import type { Filled } from '../../forms/filled.ts'
import { Button, LinkButton } from '../button.tsx'
import { Field } from '../field.tsx'
import { Form } from '../form.tsx'

export const NewMailbox = ({ filled }: { readonly filled: Filled }) => (
  <div class="stack-wide">
    <Form action="/settings/mail/address" filled={filled} class="sheet">
      <div class="fields">
        <Field
          of={filled}
          name="address"
          label="Your email address"
          hint="Its servers are known here, or your address’s own domain is asked for them."
          type="email"
          autocomplete="email"
        />
      </div>
      <div class="actions">
        <Button>Find its servers</Button>
      </div>
    </Form>
    <p class="quiet">
      It works without, too: a note then opens in your mail program, is downloaded as a mail, or is
      copied.
    </p>
  </div>
)

export const OnTheWay = ({ signIn }: { readonly signIn: SignInShown }) => (
  <section class="sheet stack" aria-labelledby="on-the-way">
    <h2 id="on-the-way">On to {signIn.name}</h2>
    <p>
      At <bdi>{signIn.host}</bdi> you sign in to <bdi>{signIn.mailbox}</bdi> and let Sincerely in.
      Your password is typed there and nowhere else. Then you come back here. It is good for ten
      minutes.
    </p>
    <div class="actions">
      <LinkButton href={signIn.address}>{`Sign in at ${signIn.name}`}</LinkButton>
      <LinkButton href="/settings/mail" weight="plain">
        Not now
      </LinkButton>
    </div>
  </section>
)

type BackProps = SignInShown & { readonly code: string; readonly state: string }

export const BackFromThere = ({ name, mailbox, code, state }: BackProps) => (
  <Form action="/settings/mail/signed-in" class="sheet stack">
    <h2>Back from {name}</h2>
    <p>
      {name} lets Sincerely in. Now both servers are asked, and <bdi>{mailbox}</bdi> is connected.
    </p>
    <input type="hidden" name="code" value={code} />
    <input type="hidden" name="state" value={state} />
    <div class="actions">
      <Button>Connect</Button>
    </div>
  </Form>
)
