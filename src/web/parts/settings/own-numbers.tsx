// Numbers of one's own: in sight once that pace is chosen.
import { longestGap, mostRounds } from '#core/cadence/read-cadence.ts'
import type { Filled } from '../../forms/filled.ts'
import { Choice } from '../choice.tsx'
import { Field } from '../field.tsx'
import { media } from './own-choices.ts'
import { Tick } from '../tick.tsx'

export const OwnNumbers = ({ filled }: { readonly filled: Filled }) => (
  <fieldset class="group own-numbers">
    <legend>Your own numbers</legend>
    <div class="row">
      <Field
        of={filled}
        name="firstAfter"
        label="Days to the first"
        hint={`After the interview, 1 to ${longestGap}.`}
        inputmode="numeric"
      />
      <Field
        of={filled}
        name="every"
        label="Days between them"
        hint={`From one to the next, 1 to ${longestGap}.`}
        inputmode="numeric"
      />
      <Field
        of={filled}
        name="rounds"
        label="How many rounds"
        hint={`0 to ${mostRounds}; three are enough.`}
        inputmode="numeric"
      />
    </div>
    {(filled.errors.has('manyRounds') || filled.value('manyRounds') === 'yes') && (
      <Tick of={filled} name="manyRounds">
        I know: more than three rounds can feel like pestering.
      </Tick>
    )}
    <Choice of={filled} name="medium" label="You get in touch" across options={media} />
    <Tick of={filled} name="secondTry">
      After a voicemail at the first call, try once more a week later
    </Tick>
  </fieldset>
)
