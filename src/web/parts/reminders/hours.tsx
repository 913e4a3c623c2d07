// When one may be reached: the hour one likes, the quiet ones, and weekdays off.
import type { Filled } from '../../forms/filled.ts'
import { offField, weekdayNames } from '../../forms/own-habits.ts'
import { Field } from '../field.tsx'
import { Tick } from '../tick.tsx'

export const ReminderHours = ({ filled }: { readonly filled: Filled }) => (
  <div class="fields">
    <Field
      of={filled}
      name="hour"
      label="The hour you like"
      hint="Calls ring as their hours begin, a thank-you half an hour after the interview, everything else at this hour."
      type="time"
      short
    />
    <div class="row">
      <Field of={filled} name="quietFrom" label="Quiet from" type="time" />
      <Field of={filled} name="quietUntil" label="Quiet until" type="time" />
    </div>
    <p class="quiet">What falls into the quiet hours waits until they end.</p>
    <fieldset class="group">
      <legend>Days off</legend>
      <p class="hint">What falls on one rings on the next day that is not.</p>
      <div class="weekdays">
        {weekdayNames.map((name, index) => (
          <Tick of={filled} name={offField(index + 1)}>
            {name}
          </Tick>
        ))}
      </div>
    </fieldset>
  </div>
)
