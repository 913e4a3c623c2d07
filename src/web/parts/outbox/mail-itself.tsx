// A mail exactly as it goes out, or went: its head and its words.
import { textOf, type MailShown } from '#app/outbox/mail-shown.ts'

type MailItselfProps = {
  readonly mail: MailShown
  /** Its words go along as a letter, too. */
  readonly hasLetter?: boolean
}

export const MailItself = ({ mail, hasLetter }: MailItselfProps) => {
  const { from, to, subject, id } = mail
  return (
    <section class="mail-itself" aria-labelledby="mail">
      <h2 id="mail">The mail</h2>
      <article class="sheet letter email" aria-label="The mail">
        <dl class="mail-head">
          <div>
            <dt>From</dt>
            <dd>{from}</dd>
          </div>
          <div>
            <dt>To</dt>
            <dd>
              <bdi>{to.name}</bdi>, {to.address}
            </dd>
          </div>
          <div>
            <dt>Subject</dt>
            <dd>{subject}</dd>
          </div>
          {hasLetter && (
            <div>
              <dt>With</dt>
              <dd>The same words as a letter (PDF)</dd>
            </div>
          )}
        </dl>
        <p class="block" dir="auto">
          {textOf(mail)}
        </p>
      </article>
      <p class="screen-only">
        <a href={`/outbox/${id}/mail.eml`} download="">
          The whole mail as a file (.eml)
        </a>
      </p>
    </section>
  )
}
