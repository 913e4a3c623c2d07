// The very first page: a name, and what this computer proposes about where one is.
import type { Context, Hono } from 'hono'
import { startUp } from '#app/start-up.ts'
import { answer, typed } from '../forms/answer.ts'
import { filledWith, type Filled } from '../forms/filled.ts'
import { countryOfZone, listCountries, listZones, sayCity, sayCountry } from '../forms/places.ts'
import { Button } from '../parts/button.tsx'
import { Field, Select } from '../parts/field.tsx'
import { Done } from '../parts/done.tsx'
import { Form } from '../parts/form.tsx'
import { PracticeDoor } from '../parts/practice-door.tsx'
import { Title } from '../parts/title.tsx'
import type { House } from '../house.ts'
import { show } from '../show.tsx'

export function firstStart(web: Hono, house: House): void {
  web.post('/candidate', (c) =>
    answer(c, {
      work: async (data, key) => {
        const [name, timeZone] = [typed(data, 'name'), typed(data, 'timeZone')]
        await startUp(house.desk, { key, name, timeZone, country: typed(data, 'country') })
        return c.redirect('/interviews/new', 303)
      },
      again: (filled) => showFirstStart(c, house, filled),
    }),
  )
}

/** Stands at the first address until somebody has said who they are. */
export function showFirstStart(
  c: Context,
  house: House,
  filled: Filled = proposed(house.timeZone),
): Response | Promise<Response> {
  const children = <FirstStart filled={filled} done={c.req.query('done')} />
  const wrong = filled.errors.size > 0
  return show(c, house, { title: 'Welcome', bare: true, wrong, children }, wrong ? 422 : 200)
}

function proposed(timeZone: string): Filled {
  return filledWith({ timeZone, country: countryOfZone(timeZone) })
}

type FirstStartProps = { readonly filled: Filled; readonly done: string | undefined }

const FirstStart = ({ filled, done }: FirstStartProps) => (
  <>
    <Done done={done} />
    <Title lead="You have had an interview, or one is coming. Sincerely tells you what to do next, on which day and why, and finds the words with you: the thank-you notes, the calls, and when to let it rest.">
      Let’s follow up well.
    </Title>
    <Form action="/candidate" filled={filled} class="sheet">
      <div class="fields">
        <Field
          of={filled}
          name="name"
          label="What is your name?"
          hint="As you sign a letter."
          autocomplete="name"
          first
        />
        <Whereabouts filled={filled} />
      </div>
      <div class="actions">
        <Button>Go on to your interview</Button>
      </div>
    </Form>
    <p class="quiet come-over">
      Coming from another Sincerely? <a href="/settings/data/import">Bring all of it in</a>.
    </p>
    <PracticeDoor before="Or look first:" word="practise with an example" />
  </>
)

const Whereabouts = ({ filled }: { readonly filled: Filled }) => {
  const country = filled.value('country')
  const wrong = filled.errors.has('timeZone') || filled.errors.has('country')
  return (
    <details open={wrong}>
      <summary>
        {country === '' ? '' : `${sayCountry(country)}, `}
        {sayCity(filled.value('timeZone'))} time. Not right?
      </summary>
      <div class="row">
        <Select of={filled} name="timeZone" label="Your time zone" options={listZones()} />
        <Select
          of={filled}
          name="country"
          label="Your country"
          options={[['', 'Rather not say'], ...listCountries()]}
        />
      </div>
    </details>
  )
}
