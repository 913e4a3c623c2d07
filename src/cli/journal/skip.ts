// A step is let go: it is not done, and the plan goes on.
import { sayStep } from '#core/plan/say-step.ts'
import { letStepGo } from '#operations/steps/let-step-go.ts'
import { atDesk, type DeskFlags } from '../frame/at-desk.ts'
import { nextSayer } from '../frame/say-next.ts'
import { stepMeant } from '../frame/step-meant.ts'
import type { Context } from '../pieces.ts'

type Flags = DeskFlags & { readonly application?: string; readonly kind?: string }

export async function skip(
  this: Context,
  { application, kind, ...flags }: Flags,
  whom: string,
): Promise<void> {
  await atDesk(this, flags, async (at) => {
    const { step, ...found } = await stepMeant(at, whom, { application, kind })
    const made = await at.run(letStepGo, {
      ...{ application: found.application.id, contact: found.contact.id },
      ...{ kind: step.kind, what: step.what },
    })
    const next = await nextSayer(at, found)
    at.print(made, (layout) => `Let go: ${sayStep(step, found.contact.name)}.\n${next(layout)}`)
  })
}
