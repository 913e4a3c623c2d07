// Row 6: two to eight processes send from the same data at the same time, and some are killed.
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { any, upTo } from '../reminders/chance.ts'
import { judge, together, type Outcome } from './outcome.ts'
import { openStage, type Arena, type Stage } from './stage.ts'

const perTry = 40

export async function severalAtOnce(arena: Arena, tries: number): Promise<Outcome> {
  const outcomes: Outcome[] = []
  for (let one = 0; one < tries; one += 1) outcomes.push(await sendTogether(arena, 2 + (one % 7)))
  return together(outcomes)
}

async function sendTogether(arena: Arena, count: number): Promise<Outcome> {
  await using stage = await openStage(arena, { begins: Date.now(), delayMs: 5 })
  const { world, sink, mailers } = stage
  await world.post(perTry, Date.now())
  const processes = Array.from({ length: count }, () => mailers.start({ byItself: true }))
  const until = Date.now() + 60_000
  while ((await sink.messages()) < 1 + upTo(perTry - 5) && Date.now() < until) await setTimeout(10)
  any(processes).kill('SIGKILL')
  // What the dead one had is found once its lease is over, by whoever looks then.
  for (let [before, left] = [-1, perTry]; left !== before; left = await countLeft(stage)) {
    before = left
    await setTimeout(1_500)
  }
  await Promise.all(
    processes.map(async (one) => {
      if (one.exitCode !== null || one.signalCode !== null) return
      const gone = once(one, 'exit')
      one.kill('SIGKILL')
      await gone
    }),
  )
  await stage.settle()
  return await judge(stage, { tries: 1 })
}

async function countLeft({ world }: Stage): Promise<number> {
  return (await world.rows()).filter(({ state }) => state !== 'sent').length
}
