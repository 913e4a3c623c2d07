// A person is erased: first what that means, in full; then their name has to be typed.
import type { Context, Hono } from 'hono'
import { erasePerson } from '#app/erase-person.ts'
import { previewErasing, type ErasingShown } from '#app/preview-erasing.ts'
import { sayDay } from '#core/days/say.ts'
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
import { show } from '../show.tsx'

export function erasingPerson(web: Hono, house: House): void {
  const path = '/people/:contact/erase'
  web.get(path, (c) => showErasing(c, house))
  web.post(path, (c) =>
    answer(c, {
      work: async (data, key) => {
        await erasePerson(house.desk, {
          ...{ key, contact: c.req.param('contact'), name: typed(data, 'name') },
          references: data.getAll('references').map(String),
          backups: typed(data, 'backups') === 'yes',
        })
        return c.redirect('/people?done=erased', 303)
      },
      again: (filled) => showErasing(c, house, filled),
    }),
  )
}

async function showErasing(c: Context, house: House, filled: Filled = filledFrom({})) {
  const shown = await previewErasing(house.desk, c.req.param('contact') ?? '')
  const held = await whereHeld(house)
  const { id, name } = shown.contact
  const person = <bdi>{name}</bdi>
  const children = (
    <>
      <Title from={{ href: `/people/${id}`, word: name }} lead={<NotToUndo />}>
        Erase {person}
      </Title>
      <div class="stack-wide">
        <WhatGoes {...shown} />
        <WhatStays {...shown} />
        <Others {...shown} />
        <Elsewhere {...held} />
      </div>
      <Form action={`/people/${id}/erase`} filled={filled} class="after" secret>
        <div class="fields">
          {shown.references.length > 0 && (
            <Choice
              of={filled}
              name="references"
              label="Among your references"
              hint="There they are kept for themselves. Tick to erase them there too."
              several
              options={shown.references.map((one) => ({
                value: one.id,
                word: one.company ? `${one.name}, ${one.company}` : one.name,
              }))}
            />
          )}
          <BackupsToo of={filled} copies={held.copies} />
          <Field of={filled} name="name" label={`Type their name: ${name}`} />
        </div>
        <div class="actions">
          <Button weight="second">Erase for good</Button>
          <a href={`/people/${id}`}>Keep everything</a>
        </div>
      </Form>
    </>
  )
  const status = statusOf(filled)
  const page = { title: `Erase ${name}`, about: 'People', wrong: status !== 200, children }
  return show(c, house, page, status)
}

const WhatGoes = ({ entries }: ErasingShown) => (
  <section aria-labelledby="goes">
    <h2 id="goes">What goes</h2>
    <ul class="means">
      <li>
        The name, and all you know of them: title, company, photo, emails, numbers, address, and
        what you had joined them with.
      </li>
      <li>What you wrote down about your conversations, and what they said.</li>
      {entries > 0 && (
        <li>
          The words of {entries === 1 ? 'the one entry' : `all ${entries} entries`} in your journal
          about them: notes, calls and messages.
        </li>
      )}
      <li>Notes and scripts in your own words for them, and letters that wait to be posted.</li>
    </ul>
  </section>
)

const WhatStays = ({ applications, contact: { name } }: ErasingShown) => (
  <section aria-labelledby="stays">
    <h2 id="stays">What stays</h2>
    <ul class="means">
      {applications.length > 0 && (
        <li>
          That something happened, of which kind and when, without name or words: “You called
          somebody who was erased”. The plans of others follow from it.
        </li>
      )}
      {applications.length > 0 && (
        <li>The interviews, with their day, place and link, and the day named for a decision.</li>
      )}
      <li>
        What you wrote about others or about an application. Where you mention <bdi>{name}</bdi>{' '}
        there, it stays until you change it.
      </li>
    </ul>
  </section>
)

const Others = ({ contact: { name }, open, others, unread, owed }: ErasingShown) => (
  <section aria-labelledby="others">
    <h2 id="others">What it does to your plans</h2>
    <ul class="means">
      {open.length > 0 && (
        <li>
          {open.length === 1 ? 'One step' : `${open.length} steps`} with <bdi>{name}</bdi>{' '}
          {open.length === 1 ? 'goes' : 'go'} off your plan.
        </li>
      )}
      <li>
        {others === 0
          ? 'Nobody else’s step moves.'
          : `The steps of ${others === 1 ? 'the one other person' : `the ${others} others`} stay where they are, each on its day.`}
      </li>
      {unread.map(({ application, on }) => (
        <li>
          A message of {sayDay(on)} is not read for its meaning yet, so everything at{' '}
          <bdi>{application.company}</bdi> waits. Better{' '}
          <a href={`/applications/${application.id}`}>say first what it meant</a>.
        </li>
      ))}
      {owed.map(({ application, step }) => (
        <li>
          They asked for <bdi>{step.what}</bdi> and have not got it, so calls at{' '}
          <bdi>{application.company}</bdi> still wait until {sayDay(step.on)}. Better{' '}
          <a href={`/applications/${application.id}`}>send it or let it go first</a>.
        </li>
      ))}
    </ul>
  </section>
)
