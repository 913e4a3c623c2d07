// Row 4: the connection breaks or nothing is answered any more, at each step, the dot included.
import type { Rule, Step } from '../../mail-servers/sink-rules.ts'
import { upTo } from '../reminders/chance.ts'
import { judge, type Outcome } from './outcome.ts'
import { openStage, type Arena } from './stage.ts'

const hour = 3_600_000

const steps = ['greeting', 'hello', 'tls', 'login', 'from', 'to', 'data', 'body'] as const
const places: readonly { readonly at: Step; readonly kept?: boolean }[] = [
  ...steps.map((at) => ({ at })),
  { at: 'end', kept: false },
  { at: 'end', kept: true },
]
/** From here on the server knows whom it is about. */
const afterSender: readonly Step[] = ['to', 'data', 'body', 'end']

const breaks: readonly Rule[] = places.flatMap((place) =>
  (['drop', 'stall'] as const).map((then) => ({ ...place, then, times: 1 })),
)

export async function breakAtEachStep(arena: Arena, tries: number): Promise<Outcome> {
  const waits = { connect: 2_000, answer: 1_500, end: 2_000 }
  await using stage = await openStage(arena, { security: 'starttls', waits })
  const { world, sink, look, settle, now } = stage
  const notes: string[] = []
  // Few tries begin anywhere.
  const first = upTo(breaks.length)
  for (let one = first; one < first + tries; one += 1) {
    const rule = breaks[one % breaks.length]!
    // More than there are connections: the last goes by one that was used before.
    const posted = await world.post(one % 3 === 0 ? 12 : 2, now())
    const { to } = posted.at(-1)!
    await sink.act(afterSender.includes(rule.at) ? { ...rule, to } : rule)
    await look()
    await settle()
    const rows = (await world.rows()).filter(({ to }) => posted.some((mail) => mail.to === to))
    const unsure = rows.filter(({ state }) => state === 'uncertain').map(({ to }) => to)
    const dotted = new Set(sink.dotted().flatMap(({ to }) => to))
    const say = (what: string) => notes.push(`${JSON.stringify(rule)}: ${what}`)
    // On a busy machine another may be answered too late, too.
    if (rule.at === 'end' && unsure.length === 0) say('nobody is uncertain')
    if (rule.at !== 'body' && unsure.some((to) => !dotted.has(to)))
      say('somebody is uncertain of what had no dot')
    await look(hour)
  }
  const judged = await judge(stage, { tries })
  return { ...judged, notes: [...notes, ...judged.notes] }
}
