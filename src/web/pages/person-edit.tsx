// The details of a person, put right or added to.
import type { Context, Hono } from 'hono'
import { changeContact } from '#app/change-contact.ts'
import { getPerson } from '#app/get-person.ts'
import type { Moment } from '#core/days/moment.ts'
import { answer, typed } from '../forms/answer.ts'
import { filledWith, type Filled } from '../forms/filled.ts'
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
    answer(c, {
      work: async (data, key) => {
        const contact = c.req.param('contact')
        const given = fields.map((name) => [name, typed(data, name)] as const)
        await changeContact(house.desk, { key, contact, ...Object.fromEntries(given) })
        return c.redirect(`/people/${contact}?done=person`, 303)
      },
      again: (filled) => showEdit(c, house, filled),
    }),
  )
}

const fields = [
  ...['name', 'title', 'email', 'phone', 'address'],
  ...['wish', 'timeZone', 'country', 'region'],
] as const

async function showEdit(c: Context, house: House, filled?: Filled) {
  const { contact, now } = await getPerson(house.desk, c.req.param('contact') ?? '')
  const { folded: _, address, ...known } = contact
  const form = filled ?? filledWith({ ...known, address: address?.lines.join('\n') })
  const wrong = form.errors.size > 0
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
  return show(c, house, { ...page, wrong, children }, wrong ? 422 : 200)
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
