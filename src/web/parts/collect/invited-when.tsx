// What an invitation leaves open about its time is asked, not guessed.
import { parseDay } from '#core/days/day.ts'
import { sayDay } from '#core/days/say.ts'
import type { Filled } from '../../forms/filled.ts'
import { listZones } from '../../forms/places.ts'
import { Field, Select } from '../field.tsx'

const fields = ['start', 'end', 'timeZone'] as const

export function asksWhenOf(filled: Filled): boolean {
  return fields.some((name) => filled.value(`asked-${name}`) !== '' || filled.errors.has(name))
}

/** The fields of the time, with the questions as their labels. */
export const InvitedWhen = ({ filled }: { readonly filled: Filled }) => {
  const [start, zone] = [filled.value('asked-start'), filled.value('asked-timeZone')]
  const day = parseDay(filled.value('day'))
  return (
    <>
      <div class={start === '' ? 'row' : 'fields'}>
        <Field
          of={filled}
          name="start"
          label={start || 'It begins'}
          hint={day === undefined ? undefined : `It says ${sayDay(day)}.`}
          type="datetime-local"
          short={start !== ''}
        />
        <Field of={filled} name="end" label="It ends" type="time" short={start !== ''} optional />
      </div>
      <Select
        of={filled}
        name="timeZone"
        label={zone || 'Time zone'}
        options={zone === '' ? listZones() : [['', 'Please choose'], ...listZones()]}
        short
      />
    </>
  )
}
