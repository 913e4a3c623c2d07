// A postal address part by part, or as it stands on the envelope.
import type { Filled } from '../../forms/filled.ts'
import { listCountries } from '../../forms/places.ts'
import { Area, Field, Select } from '../field.tsx'

export const AddressFields = ({ filled }: { readonly filled: Filled }) => {
  const isOpen = filled.value('address') !== '' || filled.errors.has('address')
  return (
    <fieldset class="group">
      <legend>Postal address</legend>
      <p class="hint">It is printed in the order of its country.</p>
      <div class="row">
        <Area of={filled} name="street" label="Street" rows={2} />
      </div>
      <div class="row">
        <Field of={filled} name="postalCode" label="Postal code" />
        <Field of={filled} name="city" label="City" />
        <Field of={filled} name="addressRegion" label="State or region" />
      </div>
      <div class="row">
        <Select
          of={filled}
          name="addressCountry"
          label="Country of the address"
          options={[['', 'Not said'], ...listCountries()]}
          short
        />
      </div>
      <details open={isOpen}>
        <summary>Write it as it stands on the envelope</summary>
        <Area
          of={filled}
          name="address"
          label="Lines of the address"
          hint="Without the name. They count as long as the fields above are empty."
        />
      </details>
    </fieldset>
  )
}
