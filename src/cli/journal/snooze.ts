// A step is put off to a later day.
import { sayStep } from '#core/plan/say-step.ts'
import { putOffStep } from '#operations/steps/put-off-step.ts'
import { atDesk, type DeskFlags } from '../frame/at-desk.ts'
import { nextSayer } from '../frame/say-next.ts'
import { stepMeant } from '../frame/step-meant.ts'
import type { Context } from '../pieces.ts'

type Flags = DeskFlags & { readonly application?: string; readonly kind?: string }

export async function snooze(
  this: Context,
  { application, kind, ...flags }: Flags,
  whom: string,
  on: string,
): Promise<void> {
  await atDesk(this, flags, async (at) => {
    const { step, ...found } = await stepMeant(at, whom, { application, kind })
    const made = await at.run(putOffStep, {
      ...{ application: found.application.id, contact: found.contact.id },
      ...{ kind: step.kind, what: step.what, on },
    })
    const next = await nextSayer(at, found)
    at.print(made, (layout) => `Put off: ${sayStep(step, found.contact.name)}.\n${next(layout)}`)
  })
}
