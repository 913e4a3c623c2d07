// The details of a person, put right or added to, and their photo.
import type { Context, Hono } from 'hono'
import { changeContact } from '#app/change-contact.ts'
import { getPerson, type PersonShown } from '#app/get-person.ts'
import { photoMark } from '#app/input/photo.ts'
import { putPhoto, removePhoto } from '#app/photo.ts'
import { Problem } from '#core/problem.ts'
import { answer, typed } from '../forms/answer.ts'
import { answerKept } from '../forms/answer-kept.ts'
import { filledFrom, filledWith, statusOf, type Filled, type Values } from '../forms/filled.ts'
import { everyKey, onceKey } from '../forms/keys.ts'
import { zoneProposed } from '../forms/zone-proposed.ts'
import type { House } from '../house.ts'
import { numbersFor } from '../numbers.ts'
import { Button } from '../parts/button.tsx'
import { Done } from '../parts/done.tsx'
import { Form } from '../parts/form.tsx'
import { PersonDetails } from '../parts/people/person-details.tsx'
import { PhotoForm } from '../parts/people/photo-form.tsx'
import { Title } from '../parts/title.tsx'
import { show } from '../show.tsx'

export function personEdit(web: Hono, house: House): void {
  const path = '/people/:contact/edit'
  web.get(path, (c) => showEdit(c, house, {}))
  web.post(path, (c) =>
    answerKept(c, house.desk, {
      kept: async (desk) => known(await getPerson(desk, c.req.param('contact'))),
      save: (data, keyed) => {
        const given = fields.map((name) => [name, typed(data, name)] as const)
        const changed = { contact: c.req.param('contact'), ...Object.fromEntries(given) }
        return changeContact(house.desk, { ...keyed, ...changed })
      },
      next: () => `/people/${c.req.param('contact')}?done=person`,
      again: (details) => showEdit(c, house, { details }),
    }),
  )
  web.post('/people/:contact/photo-change', (c) => {
    const contact = c.req.param('contact')
    return answer(c, {
      work: async (data) => {
        const photo = await photoIn(data)
        const key = `${everyKey(data)}-${photoMark(photo).slice(0, 16)}`
        await putPhoto(house.desk, { key, contact, photo })
        return c.redirect(`/people/${contact}/edit?done=photo`, 303)
      },
      again: (photo) => showEdit(c, house, { photo }),
      fieldOf: () => 'photo',
    })
  })
  web.post('/people/:contact/photo-removal', async (c) => {
    const contact = c.req.param('contact')
    await removePhoto(house.desk, { key: onceKey(await c.req.formData()), contact })
    return c.redirect(`/people/${contact}/edit?done=photo-removed`, 303)
  })
}

async function photoIn(data: FormData) {
  const file = data.get('photo')
  if (!(file instanceof File) || file.size === 0) {
    throw new Problem('missing', 'Please choose a photo first.', { field: 'photo' })
  }
  const { shrinkPhoto } = await import('#capture/shrink-photo.ts')
  return shrinkPhoto(new Uint8Array(await file.arrayBuffer()))
}

const fields = [
  ...(['name', 'saidAs', 'pronouns', 'title', 'company', 'phone', 'email'] as const),
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

/** The forms as they came back, if one did. */
type Sent = { readonly details?: Filled; readonly photo?: Filled }

async function showEdit(c: Context, house: House, sent: Sent) {
  const person = await getPerson(house.desk, c.req.param('contact') ?? '')
  const { contact, now } = person
  const proposed = house.practice ? undefined : await propose(house, person)
  const kept = known(person)
  const form = sent.details ?? filledFrom(kept, proposed && { timeZone: proposed.zone })
  const photo = sent.photo ?? filledWith()
  const status = statusOf(form, photo)
  const children = (
    <>
      <Done done={c.req.query('done')} />
      <Title
        from={{ href: `/people/${contact.id}`, word: contact.name }}
        lead="Whatever changes here, your plans follow it."
      >
        Details of <bdi>{contact.name}</bdi>
      </Title>
      <Form action={`/people/${contact.id}/edit`} filled={form}>
        <PersonDetails filled={form} {...{ now, proposed }} />
        <div class="actions">
          <Button>Keep these details</Button>
        </div>
      </Form>
      <PhotoForm {...person} filled={photo} />
    </>
  )
  const page = { title: `Details of ${contact.name}`, about: 'People', room: 'people' } as const
  return show(c, house, { ...page, wrong: status !== 200, children }, status)
}

/** The zone to propose where none is kept. */
async function propose(house: House, { contact, now, zone, meetings }: PersonShown) {
  const numbers = await numbersFor(house.desk)
  const instead = meetings[0]?.interview.timeZone ?? zone
  return zoneProposed({ contact, numbers, now, own: zone, instead })
}
