// What somebody's signature says of them that is not known yet, each with the way to take it over.
import type { MailSender } from '#app/mailbox/show-mail.ts'
import { Button } from '../button.tsx'
import { Form } from '../form.tsx'

type FromSignatureProps = {
  readonly mail: string
  readonly from: MailSender
  /** How they are addressed. */
  readonly name: string
}

export const FromSignature = ({ mail, from, name }: FromSignatureProps) => {
  const { inSignature, contact, reach } = from
  const { phone, title } = inSignature
  if (phone === undefined && title === undefined) return null
  const isFurther = contact.phone !== undefined && reach.phone
  return (
    <section aria-labelledby="signature">
      <h2 id="signature">In the signature</h2>
      {phone !== undefined && (
        <Taking {...{ mail }} what="phone" word={isFurther ? 'Add it' : `Add it to ${name}`}>
          {isFurther
            ? `Add ${phone} as another phone of ${name}?`
            : `Add ${phone} as ${name}’s phone?`}
        </Taking>
      )}
      {title !== undefined && (
        <Taking {...{ mail }} what="title" word={contact.title ? 'Use this' : 'Add it'}>
          {contact.title === undefined
            ? `Add “${title}” as ${name}’s title?`
            : `${name} signs as “${title}”; you have “${contact.title}”. Use theirs?`}
        </Taking>
      )}
    </section>
  )
}

type TakingProps = {
  readonly mail: string
  readonly what: 'phone' | 'title'
  readonly word: string
  readonly children: string
}

const Taking = ({ mail, what, word, children }: TakingProps) => (
  <Form action={`/mail/${mail}/signature`} class="asking">
    <p dir="auto">{children}</p>
    <Button weight="second" name="what" value={what} about={`${word}: ${children}`}>
      {word}
    </Button>
  </Form>
)
