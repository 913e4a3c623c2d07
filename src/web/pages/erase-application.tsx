// An application is erased: first what that means, in full; then its company has to be typed.
import type { Context, Hono } from 'hono'
import { eraseApplication, listPeopleOf, type PeopleOf } from '#app/erase-application.ts'
import { getCase, type KeptCase } from '#app/get-case.ts'
import { answer, typed } from '../forms/answer.ts'
import { filledFrom, statusOf, type Filled } from '../forms/filled.ts'
import { whereHeld } from '../forms/where-held.ts'
import type { House } from '../house.ts'
import { Button } from '../parts/button.tsx'
import { Choice } from '../parts/choice.tsx'
import { BackupsToo, Elsewhere, NotToUndo } from '../parts/erasing.tsx'
import { Field } from '../parts/field.tsx'
import { Form } from '../parts/form.tsx'
import { Title } from '../parts/title.tsx'
import { wayBack } from '../place.ts'
import { show } from '../show.tsx'

export function erasingApplication(web: Hono, house: House): void {
  const path = '/applications/:application/erase'
  web.get(path, (c) => showErasing(c, house))
  web.post(path, (c) =>
    answer(c, {
      work: async (data, key) => {
        await eraseApplication(house.desk, {
          ...{ key, application: c.req.param('application'), company: typed(data, 'company') },
          people: data.getAll('people').map(String),
          backups: typed(data, 'backups') === 'yes',
        })
        return c.redirect('/applications?done=erased', 303)
      },
      again: (filled) => showErasing(c, house, filled),
    }),
  )
}

async function showErasing(c: Context, house: House, filled: Filled = filledFrom({})) {
  const held = await whereHeld(house)
  const kase = await getCase(house.desk, c.req.param('application') ?? '')
  const people = await listPeopleOf(house.desk, kase.application.id)
  const { id, position, company } = kase.application
  const children = (
    <>
      <Title from={wayBack(kase.application)} lead={<NotToUndo />}>
        Erase <bdi>{position}</bdi> at <bdi>{company}</bdi>
      </Title>
      <div class="stack-wide">
        <WhatGoes {...kase} />
        <WhatStays {...people} />
        <Elsewhere {...held} />
      </div>
      <Form action={`/applications/${id}/erase`} filled={filled} class="after" secret>
        <div class="fields">
          {people.only.length > 0 && (
            <Choice
              of={filled}
              name="people"
              label="Who goes with it?"
              hint="They belong to no other application. Whoever is ticked is erased too, with all you know of them."
              several
              options={people.only.map((one) => ({ value: one.id, word: one.name }))}
            />
          )}
          <BackupsToo of={filled} copies={held.copies} />
          <Field of={filled} name="company" label={`Type the company: ${company}`} />
        </div>
        <div class="actions">
          <Button weight="second">Erase for good</Button>
          <a href={`/applications/${id}`}>Keep everything</a>
        </div>
      </Form>
    </>
  )
  const status = statusOf(filled)
  const page = { title: `Erase ${company}`, about: 'Applications', wrong: status !== 200, children }
  return show(c, house, page, status)
}

const WhatGoes = ({ all, journal }: KeptCase) => (
  <section aria-labelledby="goes">
    <h2 id="goes">What goes</h2>
    <ul class="means">
      <li>
        The application and {all.length === 1 ? 'its interview' : `its ${all.length} interviews`},
        with all you wrote down there.
      </li>
      {journal.length > 0 && (
        <li>
          Its journal: {journal.length === 1 ? 'one entry' : `${journal.length} entries`}, with
          every note, call and message.
        </li>
      )}
      <li>Its plan, its reminders and its entries in calendars that follow your plan.</li>
      <li>What went there of your files and references is no longer counted.</li>
    </ul>
  </section>
)

const WhatStays = ({ only, elsewhere }: PeopleOf) => (
  <section aria-labelledby="stays">
    <h2 id="stays">What stays</h2>
    <ul class="means">
      {elsewhere.length > 0 && (
        <li>
          {elsewhere.map(({ name }, index) => (
            <>
              {index > 0 && ', '}
              <bdi>{name}</bdi>
            </>
          ))}
          : {elsewhere.length === 1 ? 'belongs' : 'they belong'} to other applications, too.
        </li>
      )}
      {only.length > 0 && <li>Everybody below whom you do not tick, as somebody you know.</li>}
      <li>Your files and your references themselves, and every other application as it is.</li>
    </ul>
  </section>
)
