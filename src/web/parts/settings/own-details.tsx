// One's own details, as they stand in letters and are said on the phone.
import type { Doubt } from '#capture/phone.ts'
import type { Filled } from '../../forms/filled.ts'
import { sayDoubt } from '../../forms/say-doubt.ts'
import { Area, Field } from '../field.tsx'

type DetailsProps = {
  readonly filled: Filled
  /** What may be wrong with the number that is kept. */
  readonly doubt: Doubt | undefined
}

export const OwnDetails = ({ filled, doubt }: DetailsProps) => (
  <div class="fields">
    <Field of={filled} name="name" label="Name" autocomplete="name" />
    <Field
      of={filled}
      name="currentPosition"
      label="What you do now"
      hint="For example: maintenance planner at Lakeside Foods."
      autocomplete="organization-title"
    />
    <div class="row">
      <Field
        of={filled}
        name="phone"
        label="Phone"
        hint={doubt && `The number kept ${sayDoubt(doubt)}.`}
        type="tel"
        autocomplete="tel"
      />
      <Field of={filled} name="email" label="Email" type="email" autocomplete="email" />
    </div>
    <Area
      of={filled}
      name="address"
      label="Postal address"
      hint="As it stands at the head of a letter, without your name."
    />
  </div>
)
