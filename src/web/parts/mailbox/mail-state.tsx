// The mailbox that is connected: how it goes, what a test said, how mails leave it, and letting go of it.
import type { MailTried } from '#app/mail-account/try-mail.ts'
import { sayMoment } from '#core/days/say-moment.ts'
import type { MailAccount } from '#store/mail-account.ts'
import type { Filled } from '../../forms/filled.ts'
import { Button } from '../button.tsx'
import { Field } from '../field.tsx'
import { Form } from '../form.tsx'

type MailStateProps = {
  readonly mail: MailAccount
  readonly zone: string
  /** What a test said just now. */
  readonly tried?: MailTried | undefined
}

export const MailState = ({ mail, zone, tried }: MailStateProps) => (
  <section class="stack" aria-labelledby="mailbox">
    <h2 id="mailbox">
      <bdi>{mail.address}</bdi>
    </h2>
    <p>
      Notes go out from here by <bdi>{mail.smtp.host}</bdi>
      {mail.imap ? (
        <>
          , and replies are looked for at <bdi>{mail.imap.host}</bdi>.
        </>
      ) : (
        '. Replies are not looked for.'
      )}
    </p>
    {mail.restsBecause !== undefined && !tried && (
      <div class="notice warn" role="status">
        <div>
          <p>
            <strong>
              It rests
              {mail.restsSince !== undefined && ` since ${sayMoment(mail.restsSince, zone)}`}:
            </strong>{' '}
            {mail.restsBecause}
          </p>
          <p>
            Nothing goes out until it works again, and nothing is lost. Test it once that is put
            right.
          </p>
        </div>
      </div>
    )}
    {tried && <Tried tried={tried} reads={mail.imap !== undefined} />}
    <div class="actions">
      {mail.login.kind === 'token' && mail.restsBecause !== undefined && (
        <Form action="/settings/mail/again">
          <Button>Sign in again</Button>
        </Form>
      )}
      <Form action="/settings/mail/test">
        <Button weight="second">Test it</Button>
      </Form>
      <Form action="/settings/mail/to-myself">
        <Button weight="plain">Send a mail to myself</Button>
      </Form>
    </div>
  </section>
)

type TriedProps = { readonly tried: MailTried; readonly reads: boolean }

const Tried = ({ tried, reads }: TriedProps) => {
  const isWrong = tried.sending !== undefined || tried.reading !== undefined
  return (
    <div class={isWrong ? 'notice warn' : 'notice'} role="status" tabindex={-1} autofocus>
      <div>
        <p>
          <strong>Sending:</strong> {tried.sending?.message ?? 'it lets you in.'}
        </p>
        {reads && (
          <p>
            <strong>Reading:</strong> {tried.reading?.message ?? 'it lets you in.'}
          </p>
        )}
      </div>
    </div>
  )
}

export const MailHabits = ({ filled }: { readonly filled: Filled }) => (
  <section aria-labelledby="how-mails-leave">
    <h2 id="how-mails-leave">How mails leave it</h2>
    <Form action="/settings/mail/habits" filled={filled}>
      <div class="fields">
        <Field
          of={filled}
          name="undoSeconds"
          label="Seconds to think again"
          hint="For so long a mail can be taken back after you sent it off."
          inputmode="numeric"
          short
        />
        <Field
          of={filled}
          name="perDay"
          label="At most so many mails a day"
          hint="What your provider allows, where that is known. The rest waits until the next day."
          inputmode="numeric"
          short
        />
      </div>
      <div class="actions after">
        <Button weight="second">Keep this</Button>
      </div>
    </Form>
  </section>
)

export const DisconnectMail = () => (
  <details>
    <summary>Disconnect</summary>
    <p>
      What lets Sincerely in is removed here. Mails that were sent stay where they are; notes open
      in your mail program again, or are copied.
    </p>
    <Form action="/settings/mail/end">
      <div class="actions">
        <Button weight="second">Disconnect this mailbox</Button>
      </div>
    </Form>
  </details>
)
