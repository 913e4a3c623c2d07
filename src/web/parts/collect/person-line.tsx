// A line for somebody met: name, title, and a way to reach them; the rest is folded away behind it.
import type { Contact } from '#core/case/case.ts'
import { isReached, type Reach } from '#core/journal/reach.ts'
import type { Filled } from '../../forms/filled.ts'
import { rowField } from '../../forms/person-rows.ts'
import { listCountries, listZones } from '../../forms/places.ts'
import { sayDoubt } from '../../forms/say-doubt.ts'
import type { Numbers } from '../../numbers.ts'
import { Area, Select } from '../field.tsx'
import { PersonFields } from './person-fields.tsx'
import { wishes } from '../people/wishes.ts'

type PersonLineProps = {
  readonly filled: Filled
  readonly index: number
  readonly numbers: Numbers
  /** Whoever is known already, as they are kept. */
  readonly met: PersonMet | undefined
}

export type PersonMet = { readonly contact: Contact; readonly reach: Reach }

export const PersonLine = ({ filled, index, numbers, met }: PersonLineProps) => {
  const at = (part: string) => rowField(index, part)
  const value = (part: string) => filled.value(at(part))
  const isKnown = value('id') !== ''
  const ways = [value('phone'), value('email'), value('address')]
  // What turned out wrong is no way, until something else stands there.
  const known = [met?.contact.phone ?? '', met?.contact.email ?? '', '']
  const isAsKnown = ways.every((way, index) => way === known[index])
  const reached = ways.some(Boolean) && !(met && !isReached(met.reach) && isAsKnown)
  const { doubt } = numbers(value('phone'), {
    ...(met?.contact.address && { address: met.contact.address }),
    ...(value('country') && { country: value('country') }),
    ...(value('timeZone') && { timeZone: value('timeZone') }),
  })
  return (
    <fieldset class="group person-line" data-row>
      <legend class="aside-only">{value('name') || 'Somebody else'}</legend>
      <input type="hidden" name={at('id')} value={value('id')} />
      <PersonFields filled={filled} row={index} list="known-people" />
      {doubt && <p class="quiet doubt">The phone number {sayDoubt(doubt)}.</p>}
      {isKnown && !reached && (
        <p class="missing">
          {ways.some(Boolean) ? 'No way that works yet' : 'No way to reach them yet'}: an email, a
          phone number or a postal address.
        </p>
      )}
      <details open={filled.errors.has(at('address'))}>
        <summary>Postal address, and more</summary>
        <Area
          of={filled}
          name={at('address')}
          label="Postal address"
          hint="As it stands on an envelope, without the name."
        />
        <div class="row">
          <Select
            of={filled}
            name={at('wish')}
            label="How do they like to be reached?"
            options={wishes}
          />
          <Select
            of={filled}
            name={at('timeZone')}
            label="Their time zone"
            options={[['', 'That of the interview'], ...listZones()]}
          />
          <Select
            of={filled}
            name={at('country')}
            label="Their country"
            options={[['', 'That of the interview'], ...listCountries()]}
          />
        </div>
        {isKnown && (
          <label class="tick">
            <input type="checkbox" name={at('remove')} value="yes" />
            <span>I did not meet {value('name')} there</span>
          </label>
        )}
      </details>
    </fieldset>
  )
}
