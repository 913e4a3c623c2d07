// What somebody meant, said in one tap; what Sincerely reads into it stands first, with the words it rests on.
import type { MailStanding } from '#app/mailbox/standing-of-mail.ts'
import { printDay } from '#core/days/day.ts'
import { meaningsSaid } from '#core/journal/say-entry.ts'
import { shownLine } from '#core/mail/shown-text.ts'
import { filledWith, type Filled } from '../../forms/filled.ts'
import { meaningOptions } from '../../forms/news.ts'
import { Button } from '../button.tsx'
import { Field } from '../field.tsx'
import { Form } from '../form.tsx'

type MailMeaningProps = {
  readonly mail: string
  readonly waits: Extract<MailStanding, { readonly kind: 'waits' }>
  /** Where they want something else: the page on which all news is said. */
  readonly news: string
  /** The form as it came back. */
  readonly filled: Filled | undefined
}

export const MailMeaning = ({ mail, waits, news, filled }: MailMeaningProps) => {
  const { proposed, also } = waits
  const isProposed = ({ value }: Option) => value === proposed?.meaning
  const options = meaningOptions.toSorted((a, b) => Number(isProposed(b)) - Number(isProposed(a)))
  return (
    <section class="stack" aria-labelledby="meaning">
      <h2 id="meaning">What does it mean?</h2>
      {proposed ? (
        <p>
          It reads like <strong>{meaningsSaid[proposed.meaning]}</strong>, because of{' '}
          <q dir="auto">{shownLine(proposed.words)}</q> You say what it is.
        </p>
      ) : (
        <p>Everything waits until you say it; nothing goes to someone who has just written.</p>
      )}
      {also > 0 && (
        <p class="quiet">
          {also === 1 ? 'One more mail' : `${also} more mails`} of theirs wait to be read. What you
          say here holds for all of them.
        </p>
      )}
      <ul class="meanings">
        {options.map((option) => (
          <li>
            <Meaning
              {...{ mail, option, filled }}
              day={proposed?.decisionBy === undefined ? '' : printDay(proposed.decisionBy)}
              isProposed={isProposed(option)}
            />
          </li>
        ))}
      </ul>
      <p class="small">
        Do they want something from you, references or a file? <a href={news}>Note what it is</a>,
        too.
      </p>
    </section>
  )
}

type Option = (typeof meaningOptions)[number]

type MeaningProps = Pick<MailMeaningProps, 'mail' | 'filled'> & {
  readonly option: Option
  readonly isProposed: boolean
  /** By when they want to decide, as far as that was read. */
  readonly day: string
}

const Meaning = ({ mail, option, isProposed, day, filled }: MeaningProps) => {
  const { value, word, hint } = option
  const back = filled?.value('meaning') === value ? filled : undefined
  return (
    <Form action={`/mail/${mail}/meaning`} filled={back}>
      <Button weight={isProposed ? 'first' : 'second'} name="meaning" value={value}>
        {word}
      </Button>
      <p class="hint">{hint}</p>
      {value === 'update' && (
        <Field
          of={back ?? filledWith({ day })}
          name="day"
          label="They want to decide by"
          type="date"
          optional
          short
        />
      )}
    </Form>
  )
}
