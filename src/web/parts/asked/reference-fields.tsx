// What one writes down about somebody who vouches.
import type { Filled } from '../../forms/filled.ts'
import { Field } from '../field.tsx'

export const ReferenceFields = ({ filled }: { readonly filled: Filled }) => (
  <div class="fields">
    <Field of={filled} name="name" label="Name" />
    <div class="row">
      <Field of={filled} name="title" label="Title" optional />
      <Field of={filled} name="company" label="Company" autocomplete="organization" optional />
    </div>
    <Field
      of={filled}
      name="relation"
      label="How do they know you?"
      hint="It stands on the sheet. For example: My manager at Lakeside Foods for four years."
    />
    <div class="row">
      <Field of={filled} name="phone" label="Phone" type="tel" />
      <Field of={filled} name="email" label="Email" type="email" />
    </div>
    <Field
      of={filled}
      name="agreedOn"
      label="On which day did they agree to be named?"
      hint="Leave it empty until you have asked them."
      type="date"
      short
    />
  </div>
)
