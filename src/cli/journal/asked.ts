// They asked for references or other materials.
import { recordRequest } from '#operations/journal/record-request.ts'
import { atDesk, type DeskFlags } from '../frame/at-desk.ts'
import { meant } from '../frame/meant.ts'
import { nextSayer } from '../frame/say-next.ts'
import type { Context } from '../pieces.ts'

type Flags = DeskFlags & {
  readonly application?: string
  readonly at?: string
  readonly by?: string
}

export async function asked(
  this: Context,
  { application, at: when, by, ...flags }: Flags,
  whom: string,
  what: string,
): Promise<void> {
  await atDesk(this, flags, async (at) => {
    const found = await meant(at, whom, { application })
    const about = { application: found.application.id, contact: found.contact.id, at: when }
    const made = await at.run(recordRequest, { ...about, what, by })
    const next = await nextSayer(at, found)
    at.print(made, (layout) => `It is recorded what they asked for.\n${next(layout)}`)
  })
}
