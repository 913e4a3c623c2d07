// What was talked about with somebody, and the day they gave: written down right after the interview.
import { getMetLast } from '#core/case/met-last.ts'
import { saveTakeaways } from '#operations/interviews/save-takeaways.ts'
import { atDesk, type DeskFlags } from '../frame/at-desk.ts'
import { meant } from '../frame/meant.ts'
import { nextSayer } from '../frame/say-next.ts'
import type { Context } from '../pieces.ts'

type Flags = DeskFlags & {
  readonly application?: string
  readonly interesting?: string
  readonly issue?: string
  readonly handling?: string
  readonly expertise?: string
  readonly decisionBy?: string
  readonly said?: string
}

export async function takeaway(
  this: Context,
  { application, data, json, decisionBy, said, ...talked }: Flags,
  whom: string,
): Promise<void> {
  await atDesk(this, { data, json }, async (at) => {
    const found = await meant(at, whom, { application })
    const contact = found.contact.id
    const person = found.case.contacts.find(({ id }) => id === contact)!
    const given = await at.run(saveTakeaways, {
      interview: getMetLast(found.case, person, 'write down').id,
      takeaways: [{ contact, ...talked }],
      ...(decisionBy !== undefined && { decisionBy, decisionFrom: contact }),
      ...(said !== undefined && { said }),
    })
    const next = await nextSayer(at, found)
    at.print(given, (layout) => `It is kept.\n${next(layout)}`)
  })
}
