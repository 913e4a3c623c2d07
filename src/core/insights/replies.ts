// What was answered, and how soon: a reply belongs to what was last sent or said to that person before it. That it
// came after does not mean that it came because of it.
import { dayOf } from '../days/zone.ts'
import type { Entry } from '../journal/entry.ts'
import type { Scene } from '../plan/scene.ts'
import type { Plan } from '../plan/step.ts'
import { acts, counted, waits, type Act, type Insights } from './insights.ts'

type Done = { readonly act: Act; readonly entry: Entry; answered: boolean }

export function repliesIn(scene: Scene, { steps }: Plan): Pick<Insights, 'replies' | 'waits'> {
  const rounds = new Map(steps.map((step) => [step.entry, step.round]))
  const done: Done[] = []
  const waited: number[] = []
  const last = new Map<string, Done>()
  for (const entry of scene.entries) {
    if (!('contact' in entry)) continue
    const act = actOf(scene, entry, entry.id === undefined ? undefined : rounds.get(entry.id))
    if (act) {
      const answered = entry.type === 'call' && entry.outcome === 'talked'
      const one = { act, entry, answered }
      done.push(one)
      last.set(entry.contact, one)
    } else if (entry.type === 'reply') {
      const before = last.get(entry.contact)
      if (!before || before.answered) continue
      before.answered = true
      waited.push(daysBetween(scene, before.entry, entry))
    }
  }
  const byAct = Map.groupBy(done, ({ act }) => act)
  return {
    replies: counted(acts, (act) => {
      const made = byAct.get(act) ?? []
      return { made: made.length, answered: made.filter(({ answered }) => answered).length }
    }),
    waits: waits.map((most, index) => {
      const least = waits[index - 1] ?? -1
      return waited.filter((days) => days > least && days <= most).length
    }),
  }
}

function actOf({ bounced }: Scene, entry: Entry, round = 1): Act | undefined {
  if (entry.type === 'call') {
    if (entry.outcome === 'wrong-number') return undefined
    return round <= 1 ? 'call 1' : round === 2 ? 'call 2' : 'call 3'
  }
  if (entry.type !== 'note' || bounced.has(entry)) return undefined
  return entry.kind === 'thank-you' ? `thank-you ${entry.channel}` : entry.kind
}

/** As the candidate counts them. */
function daysBetween({ kase }: Scene, from: Entry, to: Entry): number {
  const { timeZone } = kase.candidate
  return dayOf(to.at, timeZone) - dayOf(from.at, timeZone)
}
