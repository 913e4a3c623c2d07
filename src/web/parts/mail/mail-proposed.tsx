// A mail from where somebody works who was met: whether it is about that, and who wrote it, is asked.
import type { KeptCase } from '#app/get-case.ts'
import { shownLine } from '#core/mail/shown-text.ts'
import type { MailIn } from '#store/mail-in.ts'
import { fold } from '#core/words/fold.ts'
import { filledWith, type Filled } from '../../forms/filled.ts'
import { Button } from '../button.tsx'
import { Choice } from '../choice.tsx'
import { Field } from '../field.tsx'
import { Form } from '../form.tsx'

type MailProposedProps = {
  readonly mail: MailIn
  readonly case: KeptCase
  readonly domain: string
  /** The form as it came back. */
  readonly filled: Filled | undefined
}

/** Who wrote it is none of those known. */
const somebodyNew = 'new'

export const MailProposed = ({ mail, case: kase, domain, filled }: MailProposedProps) => {
  const { position, company } = kase.application
  const name = shownLine(mail.fromName ?? '')
  const people = kase.contacts.filter(({ erased }) => !erased)
  const same = people.find((one) => fold(one.name) === fold(name))
  const of = filled ?? filledWith({ who: same?.id ?? somebodyNew, name })
  return (
    <section class="stack" aria-labelledby="proposed">
      <h2 id="proposed">
        Is it about <bdi>{position}</bdi> at <bdi>{company}</bdi>?
      </h2>
      <p>
        It comes from <bdi>{domain}</bdi>, where people of this application have their addresses.
        Until you say so, nothing follows from it.
      </p>
      <Form action={`/mail/${mail.id}/belonging`} filled={filled}>
        <div class="fields">
          <Choice
            of={of}
            name="who"
            label="Who wrote it?"
            options={[
              ...people.map((one) => ({ value: one.id, word: one.name })),
              { value: somebodyNew, word: 'Somebody new', hint: 'Kept with this address.' },
            ]}
          />
          <Field of={of} name="name" label="The name of somebody new" optional />
        </div>
        <div class="actions">
          <Button>Yes, it is about this</Button>
          <Button weight="second" form="aside">
            No, not about this
          </Button>
        </div>
      </Form>
      <Form action={`/mail/${mail.id}/aside`} id="aside">
        <p class="small quiet">
          Then it leaves Sincerely and does not come back. In your mailbox it stays as it is.
        </p>
      </Form>
    </section>
  )
}
