// Row 3: the server says no, for now or for good, at each step, to one mail among others.
import type { Rule, Step } from '../../mail-servers/sink-rules.ts'
import { upTo } from '../reminders/chance.ts'
import { judge, type Outcome } from './outcome.ts'
import { openStage, type Arena, type Stage } from './stage.ts'

const hour = 3_600_000

const steps = ['greeting', 'hello', 'login', 'from', 'to', 'data', 'end'] as const satisfies Step[]
const codes = [421, 451, 550] as const
const refusals: readonly Rule[] = steps.flatMap((at) =>
  codes.map((code) => ({ at, then: { code } })),
)

export async function refuseAtEachStep(arena: Arena, tries: number): Promise<Outcome> {
  await using stage = await openStage(arena)
  let [refused, again] = [0, 0]
  const notes: string[] = []
  // Few tries begin anywhere.
  const first = upTo(refusals.length)
  for (let one = first; one < first + tries; one += 1) {
    const rule = refusals[one % refusals.length]!
    const found = await refuseOnce(stage, rule)
    if (rule.at === 'end') refused += found.times
    if (isForGood(rule)) {
      again += found.times - 1
      refused -= rule.at === 'end' ? 1 : 0
    }
    notes.push(...found.notes)
  }
  const judged = await judge(stage, { tries, mayBe: ['failed'], refused })
  return { ...judged, wrong: judged.wrong + again, notes: [...notes, ...judged.notes] }
}

/** A mail that a server will not have is not offered again. */
function isForGood({ at, then }: Rule): boolean {
  return typeof then === 'object' && then.code >= 500 && ['from', 'to', 'data', 'end'].includes(at)
}

async function refuseOnce({ world, sink, look, settle, now }: Stage, rule: Rule) {
  // More than there are connections: the first goes by one that others use later.
  const posted = await world.post(12, now())
  const [first] = posted
  const forGood = isForGood(rule)
  const toOne = ['to', 'data', 'end'].includes(rule.at) ? { to: first!.to } : {}
  // Twice, so that the pauses grow; for good it stays.
  await sink.act({
    ...rule,
    ...toOne,
    ...(forGood && rule.at !== 'from' ? {} : { times: forGood ? 1 : 2 }),
  })
  await look()
  const states = async () => {
    const rows = await world.rows()
    return posted.map(({ to }) => rows.find((row) => row.to === to)?.state)
  }
  const [, ...others] = await states()
  const notes: string[] = []
  const say = (what: string) => notes.push(`${JSON.stringify(rule)}: ${what}`)
  if ('to' in toOne && others.some((state) => state !== 'sent')) say(`others are ${others.join()}`)
  await settle()
  await look(48 * hour)
  const ended = await states()
  const failed = ended.filter((state) => state === 'failed').length
  if (failed !== (forGood ? 1 : 0)) say(`they are ${ended.join()}`)
  return { times: await sink.obeyed(), notes }
}
