import { z } from 'zod'
import type { Desk } from '#app/desk.ts'
import { findSettings } from '#app/find-settings.ts'
import { getInterview } from '#app/get-interview.ts'
import { saveParts } from '#app/save-parts.ts'
import { Problem } from '#core/problem.ts'
import { operation } from '../operation.ts'
import { personTyped, takeawayTyped, typed } from '../shapes/typed.ts'
import { id, nothing } from '../shapes/values.ts'

const parts = z
  .strictObject({
    takeaway: z.strictObject(takeawayTyped).optional(),
    contact: z.strictObject(personTyped).optional(),
    application: z.strictObject({ company: typed, position: typed }).optional(),
    candidate: z
      .strictObject({
        ...{ name: typed, phone: typed, email: typed, address: typed },
        ...{ currentPosition: typed, signOff: typed, post: typed },
      })
      .optional(),
  })
  .meta({ description: 'By the fields of what was lacking: `candidate.phone`' })

export const saveMissing = operation({
  name: 'save-missing',
  says: 'Keeps what a note or a script lacked, each where it belongs.',
  scope: 'write',
  method: 'PATCH',
  path: '/interviews/{interview}/people/{contact}/missing',
  takes: z.strictObject({ interview: id, contact: id, parts }),
  gives: nothing,
  async run(desk, input, asked) {
    await checkMissing(desk, input)
    await saveParts(desk, { ...input, ...asked })
    return {}
  },
})

type Given = {
  readonly interview: string
  readonly contact: string
  readonly parts: z.output<typeof parts>
}

/** How somebody is reached, and who one is oneself, is put right elsewhere, and by whoever may. */
async function checkMissing(desk: Desk, { interview, contact, parts }: Given): Promise<void> {
  const { people } = await getInterview(desk, interview)
  checkNew('contact', parts.contact, people.find((one) => one.contact.id === contact)?.contact)
  checkNew('candidate', parts.candidate, await findSettings(desk))
}

function checkNew(owner: string, given: object = {}, known: object = {}): void {
  const there = new Map(Object.entries(known))
  for (const [name, text] of Object.entries(given)) {
    const kept = there.get(ofAddress.includes(name) ? 'address' : name)
    if (text === undefined || kept === undefined || kept === text) continue
    const sentence = 'This is known already; here only what is missing can be given.'
    throw new Problem('conflict', sentence, { field: `parts.${owner}.${name}` })
  }
}

const ofAddress = ['street', 'city', 'addressRegion', 'postalCode', 'addressCountry']
