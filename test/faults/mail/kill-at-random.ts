// Row 2: kills at random times while mails go out.
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import type { Sink } from '../../mail-servers/sink.ts'
import { upTo } from '../reminders/chance.ts'
import { type Counted, countCopies } from './counted.ts'
import { letters, type Sender } from './sender.ts'

type Asked = { readonly messages: number; readonly kills: number }

export async function killAtRandom(
  sender: Sender,
  sink: Sink,
  { messages, kills }: Asked,
): Promise<Counted & { readonly kills: number }> {
  const all = letters(messages, sender.name.toLowerCase().replaceAll(' ', '-'))
  await sender.fill(all)
  const start = await sink.messages()
  let killed = 0
  for (; killed < kills; killed += 1) {
    // What is left is enough for the kills that are left.
    const taken = await sink.messages()
    const share = (messages - (taken - start)) / (kills - killed)
    const until = taken + 1 + upTo(Math.max(1, 1.2 * share))
    const worker = sender.start()
    const ended = once(worker, 'exit')
    while ((await sink.messages()) < until && !(await sender.isDone())) await setTimeout(5)
    await setTimeout(upTo(30))
    worker.kill('SIGKILL')
    await ended
    await sender.tidy()
    if (await sender.isDone()) break
  }
  const last = sender.start()
  const ended = once(last, 'exit')
  while (!(await sender.isDone())) await setTimeout(50)
  last.kill('SIGKILL')
  await ended
  return { kills: killed, ...countCopies(all, sink.received(), await sender.uncertain()) }
}
