// The details of a person, put right or added to.
import type { Context, Hono } from 'hono'
import { changeContact } from '#app/change-contact.ts'
import { getPerson, type PersonShown } from '#app/get-person.ts'
import { typed } from '../forms/answer.ts'
import { answerKept } from '../forms/answer-kept.ts'
import { filledFrom, statusOf, type Filled, type Values } from '../forms/filled.ts'
import type { House } from '../house.ts'
import { Button } from '../parts/button.tsx'
import { Form } from '../parts/form.tsx'
import { PersonDetails } from '../parts/person-details.tsx'
import { Title } from '../parts/title.tsx'
import { show } from '../show.tsx'

export function personEdit(web: Hono, house: House): void {
  const path = '/people/:contact/edit'
  web.get(path, (c) => showEdit(c, house))
  web.post(path, (c) =>
    answerKept(c, house.desk, {
      kept: async (desk) => known(await getPerson(desk, c.req.param('contact'))),
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
  ...(['name', 'pronouns', 'title', 'company', 'phone', 'email'] as const),
  ...(['otherPhones', 'otherEmails'] as const),
  ...(['street', 'postalCode', 'city', 'addressRegion', 'addressCountry', 'address'] as const),
  ...(['wish', 'timeZone', 'country', 'region'] as const),
]

function known({ contact, ways }: PersonShown): Values {
  const { address, ...rest } = contact
  const { street, city, region, postalCode } = address?.parts ?? {}
  return {
    ...Object.fromEntries(
      fields.map((name) => [name, name in rest ? rest[name as keyof typeof rest] : '']),
    ),
    ...{ otherPhones: ways.phones.join('\n'), otherEmails: ways.emails.join('\n') },
    ...{ street, city, postalCode, addressRegion: region, addressCountry: address?.country },
    address: address?.parts ? '' : address?.lines.join('\n'),
  }
}

async function showEdit(c: Context, house: House, filled?: Filled) {
  const person = await getPerson(house.desk, c.req.param('contact') ?? '')
  const { contact, now } = person
  const form = filled ?? filledFrom(known(person))
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
        <PersonDetails filled={form} now={now} />
        <div class="actions">
          <Button>Keep these details</Button>
        </div>
      </Form>
    </>
  )
  const page = { title: `Details of ${contact.name}`, about: 'People', room: 'people' } as const
  return show(c, house, { ...page, wrong: status !== 200, children }, status)
}
