// Where one is, and so which days and hours count; a move is offered where this computer says another zone.
import type { Moment } from '#core/days/moment.ts'
import type { Filled } from '../../forms/filled.ts'
import { listCountries, listZonesAt } from '../../forms/places.ts'
import { Select } from '../field.tsx'
import { RegionField } from '../region-field.tsx'

type OwnDaysProps = { readonly filled: Filled; readonly now: Moment }

export const OwnDays = ({ filled, now }: OwnDaysProps) => (
  <div class="fields">
    <p class="quiet">
      Calls fall on days on which people work. Where a contact’s own country is not known, and that
      of the interview is not either, yours counts.
    </p>
    <Select of={filled} name="timeZone" label="Time zone" options={listZonesAt(now)} />
    <div class="row">
      <Select
        of={filled}
        name="country"
        label="Country"
        hint="Its weekend and holidays count."
        options={[['', 'Rather not say'], ...listCountries()]}
      />
      <RegionField of={filled} country={filled.value('country')} />
    </div>
  </div>
)
