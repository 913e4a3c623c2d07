// What the servers said on the way of a mail, word for word, with what each was about.
import type { MailShown } from '#app/outbox/mail-shown.ts'
import { sayMoment } from '#core/days/say-moment.ts'
import type { Step } from '#core/mail/carrier.ts'

type AnswersProps = { readonly mail: MailShown; readonly own: string }

export const MailAnswers = ({ mail, own }: AnswersProps) =>
  mail.answers.length === 0 ? null : (
    <details class="answers">
      <summary>What was said on the way</summary>
      <ol>
        {mail.answers.map(({ at, step, code, text }) => (
          <li>
            <p class="when">{sayMoment(at, own)}</p>
            <p>
              {steps[step]}: <q dir="auto">{code === undefined ? text : `${code} ${text}`}</q>
            </p>
          </li>
        ))}
      </ol>
    </details>
  )

const steps: Readonly<Record<Step, string>> = {
  name: 'Looking up the server',
  connect: 'Reaching it',
  greeting: 'Its greeting',
  hello: 'Saying hello',
  tls: 'Agreeing on a sealed line',
  login: 'Signing in',
  from: 'Naming you',
  to: 'Naming them',
  data: 'Handing over the text',
  end: 'The dot that ends it',
}
