// The fields for the details of a person.
import type { Moment } from '#core/days/moment.ts'
import type { Filled } from '../../forms/filled.ts'
import { listCountries, listZonesAt } from '../../forms/places.ts'
import { sayWhence, type ZoneProposed } from '../../forms/zone-proposed.ts'
import { AddressFields } from './address-fields.tsx'
import { Area, Field, Select } from '../field.tsx'
import { RegionField } from '../region-field.tsx'
import { wishes } from './wishes.ts'

type DetailsProps = {
  readonly filled: Filled
  readonly now: Moment
  /** The zone that stands there though none is kept. */
  readonly proposed: ZoneProposed | undefined
}

export const PersonDetails = ({ filled, now, proposed }: DetailsProps) => (
  <div class="fields">
    <div class="row">
      <Field of={filled} name="name" label="Name" />
      <Field of={filled} name="pronouns" label="Pronouns" optional />
    </div>
    <Field
      of={filled}
      name="saidAs"
      label="How the name is said"
      hint="As you would read it aloud: “ROO-eez”. It stands beside the script when you call."
      optional
    />
    <div class="row">
      <Field of={filled} name="title" label="Title" />
      <Field of={filled} name="company" label="Company" />
    </div>
    <div class="row">
      <Field of={filled} name="phone" label="Phone" type="tel" />
      <Field of={filled} name="email" label="Email" type="email" />
    </div>
    <div class="row">
      <Area of={filled} name="otherPhones" label="More phones" hint="One a line." rows={2} />
      <Area of={filled} name="otherEmails" label="More emails" hint="One a line." rows={2} />
    </div>
    <AddressFields filled={filled} />
    <Select
      of={filled}
      name="wish"
      label="How do they like to be reached?"
      options={wishes}
      short
    />
    <Select
      of={filled}
      name="timeZone"
      label="Their time zone"
      hint={sayHours(filled.value('timeZone'), proposed)}
      options={[['', 'That of the interview'], ...listZonesAt(now)]}
    />
    <div class="row">
      <Select
        of={filled}
        name="country"
        label="Their country"
        hint="Its weekend and holidays count."
        options={[['', 'That of the interview'], ...listCountries()]}
      />
      <RegionField of={filled} country={filled.value('country')} />
    </div>
  </div>
)

function sayHours(zone: string, proposed: ZoneProposed | undefined): string {
  const isProposed = proposed !== undefined && zone === proposed.zone
  return `${isProposed ? `Proposed from their ${sayWhence(proposed)}. ` : ''}Calls are planned for the hours there.`
}
