// Row 14: a reply comes between the moment a mail is claimed and the dot that would hand it over. By turns it is noted
// by hand and comes into the mailbox.
import { randomUUID } from 'node:crypto'
import { dateOf } from '../../../src/channels/mail-date.ts'
import type { Moment } from '../../../src/core/days/moment.ts'
import { recordReply } from '../../../src/app/record-reply.ts'
import { mailFrom } from '../../desk/mails.ts'
import { findDovecot, startDovecot } from '../../mail-servers/dovecot.ts'
import type { Step } from '../../mail-servers/sink-rules.ts'
import { lookAt } from './looking.ts'
import { judge, type Outcome } from './outcome.ts'
import { openStage, type Arena } from './stage.ts'
import { home } from './world.ts'

const hour = 3_600_000
const steps = ['greeting', 'hello', 'login', 'from', 'to', 'data'] as const satisfies Step[]

export async function repliedMeanwhile(arena: Arena, tries: number): Promise<Outcome> {
  await using dovecot = findDovecot() ? await startDovecot() : undefined
  await using stage = await openStage(arena, dovecot ? { dovecot } : {})
  const { world, sink, look, now, settle } = stage
  let extra = 0
  await lookAt(world)
  for (let one = 0; one < tries; one += 1) {
    const [mail] = await world.post(1, now())
    const { application, contact, to, messageId } = mail!
    await sink.act({ at: steps[(one >> 1) % steps.length]!, then: 'wait', times: 1 })
    const looking = look()
    await sink.waiting()
    if (dovecot && one % 2 === 1) {
      const date = dateOf(now() as Moment, home)
      await dovecot.deliver(mailFrom({ from: `Ana Ruiz <${to}>`, answers: messageId, date }))
      await lookAt(world)
    } else await recordReply(world.desk, { key: randomUUID(), application, contact })
    sink.goOn()
    await looking
    await settle()
    extra += sink.received().filter((message) => message.to.includes(to)).length
    await look(hour)
  }
  const judged = await judge(stage, { tries, mayBe: ['held'] })
  return { ...judged, extra: judged.extra + extra }
}
