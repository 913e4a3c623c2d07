// The last email to somebody came back.
import { recordBounce } from '#operations/journal/record-bounce.ts'
import { atDesk, type DeskFlags } from '../frame/at-desk.ts'
import { meant } from '../frame/meant.ts'
import { nextSayer } from '../frame/say-next.ts'
import type { Context } from '../pieces.ts'

type Flags = DeskFlags & { readonly application?: string; readonly at?: string }

export async function bounce(
  this: Context,
  { application, at: when, ...flags }: Flags,
  whom: string,
): Promise<void> {
  await atDesk(this, flags, async (at) => {
    const found = await meant(at, whom, { application })
    const about = { application: found.application.id, contact: found.contact.id, at: when }
    const made = await at.run(recordBounce, about)
    const next = await nextSayer(at, found)
    at.print(made, (layout) => `It is recorded that the email came back.\n${next(layout)}`)
  })
}
