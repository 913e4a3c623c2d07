// The details of a person, put right or added to.
import type { Context, Hono } from 'hono'
import { changeContact } from '#app/change-contact.ts'
import { getPerson } from '#app/get-person.ts'
import type { Contact } from '#core/case/case.ts'
import type { Moment } from '#core/days/moment.ts'
import { typed } from '../forms/answer.ts'
import { answerKept } from '../forms/answer-kept.ts'
import { filledFrom, statusOf, type Filled, type Values } from '../forms/filled.ts'
import { listCountries, listZonesAt } from '../forms/places.ts'
import type { House } from '../house.ts'
import { Button } from '../parts/button.tsx'
import { Area, Field, Select } from '../parts/field.tsx'
import { Form } from '../parts/form.tsx'
import { RegionField } from '../parts/region-field.tsx'
import { Title } from '../parts/title.tsx'
import { wishes } from '../parts/wishes.ts'
import { show } from '../show.tsx'

export function personEdit(web: Hono, house: House): void {
  const path = '/people/:contact/edit'
  web.get(path, (c) => showEdit(c, house))
  web.post(path, (c) =>
    answerKept(c, house.desk, {
      kept: async (desk) => known((await getPerson(desk, c.req.param('contact'))).contact),
      save: (data, keyed) => {
        const given = fields.map((name) => [name, typed(data, name)] as const)
        const changed = { contact: c.req.param('contact'), ...Object.fromEntries(given) }
        return changeContact(house.desk, { ...keyed, ...changed })
      },
      next: () => `/people/${c.req.param('contact')}?done=person`,
      again: (filled) => showEdit(c, house, filled),
    }),
  )
}

const fields = [
  ...(['name', 'title', 'email', 'phone', 'address'] as const),
  ...(['wish', 'timeZone', 'country', 'region'] as const),
]

function known({ address, ...contact }: Contact): Values {
  const lines = address?.lines.join('\n')
  return Object.fromEntries(
    fields.map((name) => [name, name === 'address' ? lines : contact[name]]),
  )
}

async function showEdit(c: Context, house: House, filled?: Filled) {
  const { contact, now } = await getPerson(house.desk, c.req.param('contact') ?? '')
  const form = filled ?? filledFrom(known(contact))
  const status = statusOf(form)
  const children = (
    <>
      <Title
        from={{ href: `/people/${contact.id}`, word: contact.name }}
        lead="Whatever changes here, your plans follow it."
      >
        Details of <bdi>{contact.name}</bdi>
      </Title>
      <Form action={`/people/${contact.id}/edit`} filled={form}>
        <Details filled={form} now={now} />
        <div class="actions">
          <Button>Keep these details</Button>
        </div>
      </Form>
    </>
  )
  const page = { title: `Details of ${contact.name}`, about: 'People', room: 'people' } as const
  return show(c, house, { ...page, wrong: status !== 200, children }, status)
}

const Details = ({ filled, now }: { readonly filled: Filled; readonly now: Moment }) => (
  <div class="fields">
    <div class="row">
      <Field of={filled} name="name" label="Name" />
      <Field of={filled} name="title" label="Title" />
    </div>
    <div class="row">
      <Field of={filled} name="phone" label="Phone" type="tel" />
      <Field of={filled} name="email" label="Email" type="email" />
    </div>
    <Area
      of={filled}
      name="address"
      label="Postal address"
      hint="As it stands on an envelope, without the name."
    />
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
      hint="Calls are planned for the hours there."
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
