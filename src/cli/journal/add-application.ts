// A new application with its first interview and the people met there.
import { addApplication as add } from '#operations/applications/add-application.ts'
import { atDesk, type DeskFlags } from '../frame/at-desk.ts'
import { typedPerson } from '../frame/typed-person.ts'
import type { Context } from '../pieces.ts'

export type InterviewFlags = {
  readonly start?: string
  readonly end?: string
  readonly timeZone?: string
  readonly country?: string
  readonly format?: string
  readonly place?: string
  readonly link?: string
  readonly decisionBy?: string
  readonly said?: string
  readonly person?: readonly string[]
}

export async function addApplication(
  this: Context,
  { data, json, person = [], ...interview }: DeskFlags & InterviewFlags,
  company: string,
  position: string,
): Promise<void> {
  await atDesk(this, { data, json }, async ({ run, print }) => {
    const people = person.map(typedPerson)
    const made = await run(add, { company, position, ...interview, people })
    print(made, () => `${position}, ${company}, is added. npx sincerely today says what comes.\n`)
  })
}
