// How a call went: one tap for nobody, a few fields for what was said.
import type { Outcome } from '#core/journal/entry.ts'
import type { Warning } from '#core/plan/guard.ts'
import type { Filled } from '../forms/filled.ts'
import { Button } from './button.tsx'
import { Field } from './field.tsx'
import { Form } from './form.tsx'
import { Reason } from './warnings.tsx'

type CallOutcomeProps = {
  readonly path: string
  readonly filled: Filled
  readonly name: string
  readonly warnings: readonly Warning[]
}

export const CallOutcome = ({ path, filled, name, warnings }: CallOutcomeProps) => (
  <section aria-labelledby="outcome">
    <h2 id="outcome">How did it go?</h2>
    <Form action={`${path}/outcome`} filled={filled}>
      <Reason {...{ warnings, filled }} label="Why did you call all the same?" />
      <div class="choices across outcomes">
        {notReached.map(([outcome, word]) => (
          <Button weight="second" name="outcome" value={outcome}>
            {word}
          </Button>
        ))}
      </div>
      <div class="fields said">
        <p class="label">You talked with {name}?</p>
        <div class="row">
          <Field
            of={filled}
            name="decisionBy"
            label="When will they decide?"
            type="date"
            optional
          />
          <Field of={filled} name="said" label="In their words" optional />
        </div>
        <div class="row">
          <Field
            of={filled}
            name="what"
            label="Do they want something from you?"
            hint="For example: references."
            optional
          />
          <Field of={filled} name="by" label="By when?" hint="If they said." type="date" optional />
        </div>
      </div>
      <div class="actions">
        <Button name="outcome" value="talked">
          We talked
        </Button>
      </div>
    </Form>
  </section>
)

const notReached: readonly (readonly [Outcome, string])[] = [
  ['voicemail', 'I left a voicemail'],
  ['message', 'I left a message with a colleague'],
  ['no-answer', 'Nobody answered'],
  ['busy', 'The line was busy'],
  ['wrong-number', 'The number is wrong'],
]
