// After the call: how it went, in one tap.
import type { Contact } from '#core/case/case.ts'
import type { Outcome } from '#core/journal/entry.ts'
import type { Warning } from '#core/plan/guard.ts'
import type { Filled } from '../../forms/filled.ts'
import { Button } from '../button.tsx'
import { Field } from '../field.tsx'
import { Reason } from './warnings.tsx'

type CallOutcomeProps = {
  readonly filled: Filled
  readonly contact: Contact
  readonly warnings: readonly Warning[]
}

export const CallOutcome = ({ filled, contact, warnings }: CallOutcomeProps) => (
  <section class="outcome stack screen-only" aria-labelledby="outcome">
    <h2 id="outcome">How did it go?</h2>
    <Reason {...{ warnings, filled }} label="Why did you call all the same?" />
    <details open={filled.value('awayUntil') !== '' || filled.errors.has('awayUntil')}>
      <summary>They are away for a while</summary>
      <Field
        of={filled}
        name="awayUntil"
        label="Away until which day?"
        hint={`It is kept with the call, and ${contact.name} is left alone until then.`}
        type="date"
      />
    </details>
    <div class="outcomes">
      {outcomes.map(([outcome, word]) => (
        <Button weight="second" name="outcome" value={outcome}>
          {word}
        </Button>
      ))}
    </div>
    <p class="small quiet">One tap keeps it, with what you wrote down, and says what comes next.</p>
  </section>
)

const outcomes: readonly (readonly [Outcome, string])[] = [
  ['talked', 'We talked'],
  ['voicemail', 'I left a voicemail'],
  ['message', 'I left a message with a colleague'],
  ['no-answer', 'Nobody answered'],
  ['busy', 'The line was busy'],
  ['wrong-number', 'The number is wrong'],
]
