// One person: how to reach them, what comes next with them, where you met, and all that was sent and said.
import type { Context, Hono } from 'hono'
import { changeContact } from '#app/change-contact.ts'
import { findMerger } from '#app/find-merger.ts'
import { getPerson, type PersonShown } from '#app/get-person.ts'
import { noteAbsence } from '#app/note-absence.ts'
import { noteReturn } from '#app/note-return.ts'
import { findPhoto } from '#app/photo.ts'
import { preferWay } from '#app/prefer-way.ts'
import { dayOf } from '#core/days/zone.ts'
import { addressed } from '#core/words/addressed.ts'
import { answer, typed } from '../forms/answer.ts'
import type { Filled } from '../forms/filled.ts'
import { zoneProposed } from '../forms/zone-proposed.ts'
import type { House } from '../house.ts'
import { numbersFor, type Numbers } from '../numbers.ts'
import { Done } from '../parts/done.tsx'
import { Joined } from '../parts/people/joined.tsx'
import { Meetings } from '../parts/people/meetings.tsx'
import { NextLines } from '../parts/steps/next-lines.tsx'
import { PersonCard } from '../parts/people/person-card.tsx'
import { doneHere, Reached } from '../parts/people/reached.tsx'
import { StoryLines } from '../parts/people/story-lines.tsx'
import { Title } from '../parts/title.tsx'
import { ZoneAsked } from '../parts/people/zone-asked.tsx'
import { keyField } from '../forms/keys.ts'
import { show } from '../show.tsx'

export function person(web: Hono, house: House): void {
  const { desk } = house
  const path = '/people/:contact'
  web.get(path, async (c) => {
    // An address from before they were joined with another.
    const merger = await findMerger(desk, c.req.param('contact'))
    return merger === undefined ? showPerson(c, house) : c.redirect(`/people/${merger}`, 303)
  })
  web.post(`${path}/wish`, async (c) => {
    const data = await c.req.formData()
    const contact = c.req.param('contact')
    await changeContact(desk, { key: keyOf(data), contact, wish: typed(data, 'wish') })
    return c.redirect(`/people/${contact}?done=wish`, 303)
  })
  web.post(`${path}/zone`, async (c) => {
    const data = await c.req.formData()
    const contact = c.req.param('contact')
    await changeContact(desk, { key: keyOf(data), contact, timeZone: typed(data, 'timeZone') })
    return c.redirect(`/people/${contact}?done=zone`, 303)
  })
  web.get(`${path}/photo`, async (c) => {
    const photo = await findPhoto(desk, c.req.param('contact'))
    if (!photo) return c.notFound()
    c.header('content-security-policy', "default-src 'none'; sandbox")
    c.header('content-type', photo.type)
    return c.body(new Uint8Array(photo.bytes))
  })
  web.post(`${path}/preferred`, async (c) => {
    const data = await c.req.formData()
    const contact = c.req.param('contact')
    const kind = typed(data, 'email') === undefined ? 'phone' : 'email'
    const way = typed(data, kind) ?? ''
    await preferWay(desk, { key: keyOf(data), contact, kind, way })
    return c.redirect(`/people/${contact}?done=preferred`, 303)
  })
  web.post(`${path}/absence`, (c) =>
    answer(c, {
      work: async (data, key) => {
        const contact = c.req.param('contact')
        await noteAbsence(desk, { key, contact, until: typed(data, 'until') ?? '' })
        return c.redirect(`/people/${contact}?done=absence`, 303)
      },
      again: (filled) => showPerson(c, house, filled),
    }),
  )
  web.post(`${path}/return`, async (c) => {
    const contact = c.req.param('contact')
    await noteReturn(desk, { key: keyOf(await c.req.formData()), contact })
    return c.redirect(`/people/${contact}?done=return`, 303)
  })
}

function keyOf(data: FormData): string {
  return typed(data, keyField) ?? ''
}

/** `absence` is the form that says how long they are away, as it came back. */
async function showPerson(c: Context, house: House, absence?: Filled) {
  const person = await getPerson(house.desk, c.req.param('contact') ?? '')
  const numbers = await numbersFor(house.desk)
  const children = <PersonPage {...{ person, absence, numbers }} done={c.req.query('done')} />
  const page = { title: person.contact.name, about: 'People', room: 'people', children } as const
  const wrong = absence !== undefined
  return show(c, house, { ...page, wrong }, wrong ? 422 : 200)
}

type PersonProps = {
  readonly person: PersonShown
  readonly numbers: Numbers
  readonly absence: Filled | undefined
  readonly done: string | undefined
}

const PersonPage = ({ person, numbers, absence, done }: PersonProps) => {
  const { contact, now, zone, next, meetings, story, mails, awayUntil } = person
  const { name } = addressed(contact.name, false)
  const instead = meetings[0]?.interview.timeZone ?? zone
  const proposed = zoneProposed({ contact, numbers, now, own: zone, instead })
  const today = dayOf(now, zone)
  const isOpen = person.applications.some(({ status }) => status !== 'closed')
  const isDoneHere = done !== undefined && doneHere.includes(done)
  return (
    <>
      <Done done={isDoneHere ? undefined : done} />
      <Title
        from={{ href: '/people', word: 'People' }}
        lead={contact.title && <bdi>{contact.title}</bdi>}
      >
        <bdi>{contact.name}</bdi>
      </Title>
      <div class="stack-wide">
        <ZoneAsked {...{ name, proposed, now }} action={`/people/${contact.id}/zone`} />
        <PersonCard {...person} numbers={numbers} />
        <Joined joined={person.joined} />
        <section aria-labelledby="next">
          <h2 id="next">What comes next</h2>
          {next.length > 0 ? (
            <NextLines {...{ next, contact, today, zone }} />
          ) : (
            <p class="quiet">
              {person.applications.length === 0
                ? 'Nothing yet. Name them at an interview, and their follow-up stands here.'
                : 'Nothing. You have done all that is polite; now it is theirs.'}
            </p>
          )}
        </section>
        <Reached
          {...{ contact, awayUntil, absence, isOpen }}
          done={isDoneHere ? done : undefined}
        />
        <StoryLines {...{ story, mails, today, zone }} />
        {meetings.length > 0 && <Meetings {...{ meetings, today, zone }} />}
        <p class="quiet screen-only">
          <a href={`/people/${contact.id}/erase`}>Erase all about {name}</a>
        </p>
      </div>
    </>
  )
}
