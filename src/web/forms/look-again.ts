// A number typed just now that no plan knows is kept as it is; the page one goes on to asks for a second look.
import type { Desk } from '#app/desk.ts'
import { lookUpPeople } from '#app/look-up-people.ts'
import type { Doubt } from '#capture/phone.ts'
import type { Contact } from '#core/case/case.ts'
import { numbersFor } from '../numbers.ts'

type Doubted = { readonly contact: Contact; readonly phone: string; readonly doubt: Doubt }

/** The path to go on to, with those of these people whose number is among those `typed` and is to be looked at. */
export async function withLook(
  desk: Desk,
  path: string,
  people: readonly Contact[],
  typed: readonly (string | undefined)[],
): Promise<string> {
  const given = new Set(typed.map((phone) => phone?.trim()))
  const doubted = await doubtsOf(
    desk,
    people.filter(({ phone }) => phone !== undefined && given.has(phone)),
  )
  if (doubted.length === 0) return path
  return `${path}${path.includes('?') ? '&' : '?'}look=${doubted.map(({ contact }) => contact.id).join(',')}`
}

/** The numbers to look at, of the people that the address of the page names; those put right are none any more. */
export async function lookedAt(desk: Desk, named: string): Promise<readonly Doubted[]> {
  const ids = named.split(',').filter((id) => uuid.test(id))
  const people = await lookUpPeople(desk, ids.slice(0, most))
  return doubtsOf(
    desk,
    people.map(({ contact }) => contact),
  )
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
/** As many as an interview has people. */
const most = 50

async function doubtsOf(desk: Desk, people: readonly Contact[]): Promise<readonly Doubted[]> {
  if (people.length === 0) return []
  const numbers = await numbersFor(desk)
  return people.flatMap((contact) => {
    const { phone } = contact
    const doubt = phone === undefined ? undefined : numbers(phone, contact).doubt
    return phone !== undefined && doubt ? [{ contact, phone, doubt }] : []
  })
}
