// One's own details, as they stand in letters and are said on the phone.
import type { Filled } from '../forms/filled.ts'
import { Area, Field } from './field.tsx'

export const OwnDetails = ({ filled }: { readonly filled: Filled }) => (
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
      <Field of={filled} name="phone" label="Phone" type="tel" autocomplete="tel" />
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
