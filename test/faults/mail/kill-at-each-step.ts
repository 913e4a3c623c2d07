// Row 1: killed before each statement on the data, and at each step of the conversation with the server.
import type { Step } from '../../mail-servers/sink-rules.ts'
import { upTo } from '../reminders/chance.ts'
import { judge, type Outcome } from './outcome.ts'
import { openStage, type Arena, type Stage } from './stage.ts'

const hour = 3_600_000

const steps: readonly { readonly at: Step; readonly kept?: boolean }[] = [
  ...(['greeting', 'hello', 'tls', 'login', 'from', 'to', 'data', 'body'] as const).map((at) => ({
    at,
  })),
  { at: 'end', kept: false },
  { at: 'end', kept: true },
]

/** More than two mails take, each tried once in so many turns, far from the one before. */
const statements = 127
const stride = 37

export async function killAtEachStep(arena: Arena, tries: number): Promise<Outcome> {
  await using stage = await openStage(arena, { security: 'starttls' })
  // Few tries begin anywhere.
  const first = upTo(10_000)
  for (let one = first; one < first + tries; one += 1) {
    const turn = one >> 1
    await stage.world.post(1 + (turn % 2), stage.now())
    if (one % 2 === 0) {
      await stage.look(0, 1 + ((turn * stride) % statements))
      // Whoever lived on has the rest of its statements counted.
      await stage.mailers.kill()
    } else await killAt(stage, steps[turn % steps.length]!)
    await stage.settle()
    await stage.look(hour)
  }
  return await judge(stage, { tries })
}

async function killAt(
  { sink, look, mailers }: Stage,
  where: { readonly at: Step; readonly kept?: boolean },
): Promise<void> {
  await sink.act({ ...where, then: 'wait', times: 1 })
  const looking = look()
  await sink.waiting()
  await mailers.kill()
  sink.goOn()
  await looking
}
