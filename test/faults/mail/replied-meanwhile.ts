// Row 14: a reply is kept between the moment a mail is claimed and the dot that would hand it over.
import { randomUUID } from 'node:crypto'
import { recordReply } from '../../../src/app/record-reply.ts'
import type { Step } from '../../mail-servers/sink-rules.ts'
import { judge, type Outcome } from './outcome.ts'
import { openStage, type Arena } from './stage.ts'

const hour = 3_600_000
const steps = ['greeting', 'hello', 'login', 'from', 'to', 'data'] as const satisfies Step[]

export async function repliedMeanwhile(arena: Arena, tries: number): Promise<Outcome> {
  await using stage = await openStage(arena)
  const { world, sink, look, now, settle } = stage
  let extra = 0
  for (let one = 0; one < tries; one += 1) {
    const [mail] = await world.post(1, now())
    const { application, contact } = mail!
    await sink.act({ at: steps[one % steps.length]!, then: 'wait', times: 1 })
    const looking = look()
    await sink.waiting()
    await recordReply(world.desk, { key: randomUUID(), application, contact })
    sink.goOn()
    await looking
    await settle()
    extra += sink.received().filter(({ to }) => to.includes(mail!.to)).length
    await look(hour)
  }
  const judged = await judge(stage, { tries, mayBe: ['held'] })
  return { ...judged, extra: judged.extra + extra }
}
