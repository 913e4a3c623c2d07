// A mail that did not arrive: by post, by phone, or to another address.
import type { MailShown } from '#app/outbox/mail-shown.ts'
import { personPath } from '#core/plan/step-path.ts'
import { LinkButton } from '../button.tsx'

export const OtherWays = ({ mail }: { readonly mail: MailShown }) => {
  const { about, kind } = mail
  if (about === undefined) return null
  const person = personPath(about)
  return (
    <>
      <p class="quiet">It counts as not sent, and your plan has it again.</p>
      <div class="actions screen-only">
        <LinkButton href={`/people/${about.contact}/edit`}>Put the address right</LinkButton>
        {kind !== 'check-in' && (
          <LinkButton weight="second" href={`${person}/${kind}?channel=letter`}>
            Send it by post
          </LinkButton>
        )}
        <LinkButton weight="second" href={`${person}/call`}>
          Call instead
        </LinkButton>
      </div>
    </>
  )
}
