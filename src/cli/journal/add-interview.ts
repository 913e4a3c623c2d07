// A further interview of an application, with the people met there.
import { addInterview as add } from '#operations/interviews/add-interview.ts'
import { applicationMeant, sayApplication } from '../frame/application-meant.ts'
import { atDesk, type DeskFlags } from '../frame/at-desk.ts'
import { personMeant } from '../frame/meant.ts'
import { typedPerson } from '../frame/typed-person.ts'
import type { Context } from '../pieces.ts'
import type { InterviewFlags } from './add-application.ts'

type Flags = DeskFlags & InterviewFlags & { readonly with?: readonly string[] }

export async function addInterview(
  this: Context,
  { data, json, person = [], with: known = [], ...interview }: Flags,
  words: string,
): Promise<void> {
  await atDesk(this, { data, json }, async (at) => {
    const found = await applicationMeant(at, words)
    const met: { readonly id: string }[] = []
    for (const one of known) met.push({ id: (await personMeant(at, one)).contact.id })
    const people = [...met, ...person.map(typedPerson)]
    const made = await at.run(add, { application: found.id, ...interview, people })
    at.print(made, () => `A further interview for ${sayApplication(found)} is added.\n`)
  })
}
