// Row 5: the answer to the dot is lost, and later the mail is found among sent mail, or comes back; or nothing is heard
// of it.
import { bounceOf } from '../../desk/mails.ts'
import { startDovecot } from '../../mail-servers/dovecot.ts'
import { lookAt } from './looking.ts'
import { judge, type Outcome } from './outcome.ts'
import { openStage, type Arena } from './stage.ts'

const hour = 3_600_000

/** What is heard of it, and how it ends. */
const heard = [
  ['its copy', 'sent'],
  ['that it came back', 'sent'],
  ['nothing', 'uncertain'],
] as const

export async function settledLater(arena: Arena, tries: number): Promise<Outcome> {
  await using dovecot = await startDovecot()
  await using stage = await openStage(arena, { dovecot })
  const { world, sink, look, settle, now } = stage
  await lookAt(world)
  const notes: string[] = []
  for (let one = 0; one < tries; one += 1) {
    const [what, expected] = heard[one % heard.length]!
    const [mail] = await world.post(1, now())
    await sink.act({ at: 'end', then: 'drop', kept: true, times: 1 })
    await look()
    const state = async () => (await world.rows()).find(({ to }) => to === mail!.to)?.state
    if ((await state()) !== 'uncertain')
      notes.push(`it is ${await state()} when the answer is lost`)
    const { bytes } = sink.received().at(-1)!
    if (what === 'its copy') await dovecot.deliver(bytes, 'Sent')
    if (what === 'that it came back')
      await dovecot.deliver(bounceOf({ original: mail!.messageId, to: mail!.to }))
    await settle()
    world.goTo(now())
    await lookAt(world)
    if ((await state()) !== expected) notes.push(`with ${what} it is ${await state()}`)
    await look(hour)
  }
  const judged = await judge(stage, { tries })
  return { ...judged, notes: [...notes, ...judged.notes] }
}
