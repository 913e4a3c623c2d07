// How long letters take: a figure for one's own country and for each one has put in, and room for one more.
import { daysInPost } from '#core/post/days-in-post.ts'
import type { Filled } from '../../forms/filled.ts'
import { daysField } from '../../forms/own-post.ts'
import { listCountries, sayCountry } from '../../forms/places.ts'
import { Field, Select } from '../field.tsx'

type DaysProps = {
  readonly filled: Filled
  /** Where one writes from, if that is known. */
  readonly home: string | undefined
  /** Those one has put in a figure for. */
  readonly countries: readonly string[]
}

export const PostDays = ({ filled, home, countries }: DaysProps) => {
  const rows = [...new Set([...(home ? [home] : []), ...countries])]
  return (
    <section class="part" aria-labelledby="days-title">
      <h2 id="days-title">How long a letter takes</h2>
      <div class="fields">
        <p class="quiet">
          In working days of both countries. The day a letter is expected follows from it; left
          empty, the figure beside it counts.
        </p>
        {rows.map((country) => (
          <Field
            of={filled}
            name={daysField(country)}
            label={`To ${sayCountry(country)}${country === home ? ', at home' : ''}`}
            hint={sayUsual(home, country)}
            inputmode="numeric"
            short
          />
        ))}
        <div class="row">
          <Select
            of={filled}
            name="toCountry"
            label="To another country"
            options={[['', 'Choose one'], ...listCountries()]}
          />
          <Field of={filled} name="toDays" label="Working days" inputmode="numeric" />
        </div>
      </div>
    </section>
  )
}

/** `Else 3: USPS says …` */
function sayUsual(home: string | undefined, country: string): string {
  const { days, source } = daysInPost(home, country)
  return `Left empty: ${days} (${source}).`
}
