// Where an interview was: whoever was met there works, and is free, as people are in that country.
import type { Filled } from '../../forms/filled.ts'
import { listCountries } from '../../forms/places.ts'
import { Select } from '../field.tsx'

export const InterviewCountry = ({ filled }: { readonly filled: Filled }) => (
  <Select
    of={filled}
    name="country"
    label="Country of the interview"
    hint="Its weekend and holidays count."
    options={[['', 'Yours'], ...listCountries()]}
  />
)
