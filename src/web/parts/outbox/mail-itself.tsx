// A mail exactly as it goes out, or went: its head and its words.
import type { MailShown } from '#app/outbox/mail-shown.ts'

export const MailItself = ({ from, to, subject, words, id }: MailShown) => (
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
      </dl>
      <p class="block" dir="auto">
        {textIn(words, subject)}
      </p>
    </article>
    <p class="screen-only">
      <a href={`/outbox/${id}/mail.eml`} download="">
        The whole mail as a file (.eml)
      </a>
    </p>
  </section>
)

/** In the journal the subject stands above the text. */
function textIn(words: string, subject: string): string {
  const head = `${subject}\n\n`
  return words.startsWith(head) ? words.slice(head.length) : words
}
