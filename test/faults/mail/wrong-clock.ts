// Row 11: the clock jumps by a year, an hour or a day, in the midst of sending as well, or the computer sleeps.
import { randomUUID } from 'node:crypto'
import { letMailGo } from '../../../src/app/outbox/let-mail-go.ts'
import { listOutbox } from '../../../src/app/outbox/list-outbox.ts'
import { judge, type Outcome } from './outcome.ts'
import { openStage, type Arena, type Stage } from './stage.ts'

const hour = 3_600_000
const day = 24 * hour

type Jump = readonly [what: string, by: number, when: 'before' | 'while sending' | 'asleep']

const jumps: readonly Jump[] = [
  ['a year ahead', 365 * day, 'before'],
  ['an hour back', -hour, 'before'],
  ['a day back', -day, 'before'],
  ['a second ahead while sending', 1_000, 'while sending'],
  ['an hour ahead while sending', hour, 'while sending'],
  ['a year ahead while sending', 365 * day, 'while sending'],
  ['a second back while sending', -1_000, 'while sending'],
  ['an hour back while sending', -hour, 'while sending'],
  ['a day back while sending', -day, 'while sending'],
  ['three days asleep', 3 * day, 'asleep'],
]

export async function wrongClock(arena: Arena, tries: number): Promise<Outcome> {
  await using stage = await openStage(arena)
  const notes: string[] = []
  for (let one = 0; one < tries; one += 1) {
    const [what, by, when] = jumps[one % jumps.length]!
    await stage.sink.act()
    const posted = await stage.world.post(2, stage.now())
    const came = () =>
      stage.sink.received().filter(({ to }) => posted.some((mail) => to.includes(mail.to))).length
    if (when === 'before') {
      await stage.look(by)
      if (came() > 0) notes.push(`${what}: ${came()} went out by the wrong clock`)
      // By the right one again, and later.
      await stage.look(-by)
    } else await jumpMeanwhile(stage, by, when === 'asleep')
    await stage.settle()
    await askAndLetGo(stage)
    await stage.look(day)
  }
  const judged = await judge(stage, { tries })
  return { ...judged, notes: [...notes, ...judged.notes] }
}

/** It waits in the midst of a mail while the clock is set; asleep, the server hangs up on it, too. */
async function jumpMeanwhile(
  { sink, look, mailers, tell }: Stage,
  by: number,
  asleep: boolean,
): Promise<void> {
  await sink.act({ at: 'data', then: 'wait' })
  const looking = look()
  await sink.waiting()
  const [process] = mailers.processes
  if (asleep) process?.kill('SIGSTOP')
  await tell(by)
  if (asleep) {
    await sink.hangUp()
    process?.kill('SIGCONT')
  }
  await sink.act()
  sink.goOn()
  sink.goOn()
  await looking
}

/** What asks for a word gets it. */
async function askAndLetGo({ world, settle, now }: Stage): Promise<void> {
  world.goTo(now())
  for (const { id, state } of (await listOutbox(world.desk)).asking)
    if (state === 'held') await letMailGo(world.desk, { key: randomUUID(), id })
  await settle()
}
