// A mail as a sheet: from whom and about what, what is new in it, and what was quoted and signed folded away.
import { shownLine } from '#core/mail/shown-text.ts'
import type { MailIn } from '#store/mail-in.ts'
import { MailText } from './mail-text.tsx'

export const MailSheet = ({ mail }: { readonly mail: MailIn }) => {
  const { fromName, fromAddress, subject, text, rest, said } = mail
  return (
    <article class="sheet mail" aria-label="The mail">
      <dl class="mail-head">
        <div>
          <dt>From</dt>
          <dd>
            {fromName && <bdi>{shownLine(fromName)}</bdi>}{' '}
            {fromAddress && <bdi class="quiet">{shownLine(fromAddress)}</bdi>}
          </dd>
        </div>
        <div>
          <dt>Subject</dt>
          <dd dir="auto">{shownLine(subject) || 'none'}</dd>
        </div>
      </dl>
      <div class="mail-text">
        {text.trim() === '' ? (
          <p class="quiet">Nothing is written in it.</p>
        ) : (
          <MailText>{text}</MailText>
        )}
      </div>
      {said.signature && <Folded title="Their signature">{said.signature.text}</Folded>}
      {rest.trim() !== '' && <Folded title="What came before">{rest}</Folded>}
    </article>
  )
}

const Folded = ({ title, children }: { readonly title: string; readonly children: string }) => (
  <details>
    <summary>{title}</summary>
    <div class="mail-text quoted">
      <MailText>{children}</MailText>
    </div>
  </details>
)
