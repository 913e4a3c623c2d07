// What a note or a script lacked, kept where it belongs: with the takeaway, the person, or oneself.
import { changeApplication } from '#app/change-application.ts'
import { changeContact } from '#app/change-contact.ts'
import { changeSettings } from '#app/change-settings.ts'
import type { Desk } from '#app/desk.ts'
import { saveTakeaway } from '#app/save-takeaway.ts'
import { Problem } from '#core/problem.ts'
import type { Place } from '../place.ts'
import { typed } from './answer.ts'

const owners = ['takeaway', 'candidate', 'contact', 'application'] as const

type Owner = (typeof owners)[number]
type About = { readonly place: Place; readonly contact: string; readonly key: string }

export async function keepParts(desk: Desk, data: FormData, about: About): Promise<void> {
  const { place, contact, key } = about
  const { interview, application, people } = place
  const known = people.find((person) => person.contact.id === contact)?.takeaway
  const given = (owner: Owner) => partsOf(data, owner)
  const keyed = (owner: Owner) => ({ key: `${key}-${owner}` })
  if (has(given('takeaway'))) {
    const takeaway = { ...known, ...given('takeaway'), interview: interview.id, contact }
    await saveTakeaway(desk, { ...keyed('takeaway'), ...takeaway })
  }
  if (has(given('contact'))) {
    await changeContact(desk, { ...keyed('contact'), ...given('contact'), contact })
  }
  if (has(given('application'))) {
    const { id } = application
    await changeApplication(desk, {
      ...keyed('application'),
      ...given('application'),
      application: id,
    })
  }
  const post = typed(data, 'post')
  const own = { ...given('candidate'), ...(post !== undefined && { post }) }
  if (has(own)) await changeSettings(desk, { ...keyed('candidate'), ...own })
  if (data.has('asks-post') && post === undefined) {
    const sentence =
      'Please say whether your handwriting is good to read; it decides how letters look.'
    throw new Problem('missing', sentence, { field: 'post' })
  }
}

/** The field of the form for the path that a problem names. */
export function partField(data: FormData, path: string): string {
  return owners.map((owner) => `${owner}.${path}`).find((name) => data.has(name)) ?? path
}

function partsOf(data: FormData, owner: Owner): Readonly<Record<string, string>> {
  const start = `${owner}.`
  const parts = [...data].flatMap(([name, value]) =>
    name.startsWith(start) && typeof value === 'string'
      ? [[name.slice(start.length), value] as const]
      : [],
  )
  return Object.fromEntries(parts)
}

function has(parts: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(parts).length > 0
}
