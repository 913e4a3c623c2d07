// Somebody met: at the last interview of an application that has begun, else at the first to come.
import { getCase } from '#app/get-case.ts'
import { addPerson as add } from '#operations/people/add-person.ts'
import { applicationMeant, sayApplication } from '../frame/application-meant.ts'
import { atDesk, type DeskFlags } from '../frame/at-desk.ts'
import { typedPerson } from '../frame/typed-person.ts'
import type { Context } from '../pieces.ts'

export type PersonFlags = DeskFlags & {
  readonly title?: string
  readonly email?: string
  readonly phone?: string
  readonly address?: string
  readonly timeZone?: string
  readonly country?: string
  readonly wish?: string
}

type Flags = PersonFlags & { readonly notMet?: boolean }

export async function addPerson(
  this: Context,
  { data, json, notMet = false, ...details }: Flags,
  words: string,
  typed: string,
): Promise<void> {
  await atDesk(this, { data, json }, async (at) => {
    const found = await applicationMeant(at, words)
    const { interviews, now } = await getCase(at.desk, found.id)
    const met = interviews.findLast(({ start }) => start <= now) ?? interviews[0]
    const where = notMet || !met ? { application: found.id } : { interview: met.id }
    const person = { ...typedPerson(typed), ...details }
    const made = await at.run(add, { ...where, ...person })
    at.print(made, () => `${person.name} is added to ${sayApplication(found)}.\n`)
  })
}
