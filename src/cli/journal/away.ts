// Somebody is away until a day: whatever concerns them waits.
import { recordAbsence } from '#operations/people/record-absence.ts'
import { atDesk, type DeskFlags } from '../frame/at-desk.ts'
import { personMeant } from '../frame/meant.ts'
import { sayGivenDay } from '../frame/step-given.ts'
import type { Context } from '../pieces.ts'

export async function away(
  this: Context,
  flags: DeskFlags,
  whom: string,
  until: string,
): Promise<void> {
  await atDesk(this, flags, async (at) => {
    const { contact } = await personMeant(at, whom)
    const given = await at.run(recordAbsence, { contact: contact.id, until })
    at.print(
      given,
      () => `What concerns ${contact.name} waits until ${sayGivenDay(until)} has passed.\n`,
    )
  })
}
