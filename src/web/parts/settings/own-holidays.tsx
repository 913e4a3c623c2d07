// What the country one has chosen means: its weekend, and its next public holidays by name.
import type { ComingHoliday } from '#app/coming-holidays.ts'
import { listRegions } from '#capture/regions.ts'
import { sayDay } from '#core/days/say.ts'
import { weekendOf, type Place } from '#core/days/working-days.ts'
import { sayCountry } from '../../forms/places.ts'
import { sayList } from '../say-list.ts'

type HolidaysProps = {
  readonly place: Place
  readonly coming: readonly ComingHoliday[]
}

const shown = 5

export const OwnHolidays = ({ place, coming }: HolidaysProps) => {
  const { country } = place
  if (country === undefined)
    return (
      <p class="after-form quiet">
        Without a country, Monday to Friday are working days and no holiday counts.
      </p>
    )
  const weekend = weekendOf(country).map((day) => weekdays[day - 1] ?? '')
  return (
    <div class="after-form stack">
      <h3>Free days: {sayPlace(place)}</h3>
      <p>
        The weekend is {sayList(weekend)}.{coming.length === 0 && ' No public holidays are known.'}
      </p>
      {coming.length > 0 && <Days coming={coming.slice(0, shown)} />}
      {coming.length > shown && (
        <details>
          <summary>{coming.length - shown} more within a year</summary>
          <Days coming={coming.slice(shown)} />
        </details>
      )}
    </div>
  )
}

/** `Illinois, United States` */
function sayPlace({ country = '', region }: Place): string {
  const [, name] = listRegions(country).find(([code]) => code === region) ?? []
  return [...(name ? [name] : []), sayCountry(country)].join(', ')
}

const weekdays = [...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']]

const Days = ({ coming }: Pick<HolidaysProps, 'coming'>) => (
  <dl class="facts">
    {coming.map(({ name, from, until }) => (
      <>
        <dt class="number">
          {sayDay(from)}
          {until > from && ` to ${sayDay(until)}`}
        </dt>
        <dd dir="auto">{name}</dd>
      </>
    ))}
  </dl>
)
