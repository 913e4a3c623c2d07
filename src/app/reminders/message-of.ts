// The message of one reminder, or of several in one: its words, where it leads, and what can be done from it.
import { sayReminders, type Ringing } from '#core/reminders/say-reminders.ts'
import type { ReminderAction, ReminderMessage } from '#core/reminders/way.ts'
import type { Mind, RingDesk } from './ring-desk.ts'
import type { Standing } from './sort-out.ts'
import { isLate } from './tries.ts'

type Said = {
  readonly id: string
  readonly said: readonly Standing[]
  readonly mind: Mind
}

export function messageOf(desk: RingDesk, { id, said, mind }: Said): ReminderMessage {
  const now = desk.now()
  const ringings = steps(said)
  const slept = said.some(
    ({ kept }) => isLate(kept, now) && kept.ringsAt < (mind.awakeSince ?? now),
  )
  const [only] = ringings.length === 1 ? ringings : []
  const path = only ? `/reminders/${said[0]?.kept.id}` : '/'
  const address = desk.address()
  return {
    ...{ id, ...sayReminders(ringings, slept), path },
    ...(address !== undefined && { url: address + path }),
    ...{ count: ringings.length, due: Math.max(mind.due, ringings.length) },
    actions: only ? actionsOf(desk, path, only) : [{ name: 'open', path }],
  }
}

/** A step of which both ringings are late is said once. */
function steps(said: readonly Standing[]): readonly Ringing[] {
  const byStep = new Map<string, Ringing>()
  for (const { kept, step, contact, application } of said) {
    const { ringing } = kept
    const name = `${application.id} ${kept.step}`
    if ((byStep.get(name)?.ringing ?? 0) < ringing)
      byStep.set(name, { step, contact, application, ringing })
  }
  return [...byStep.values()]
}

/** Of a call one is asked how it went; what lacks something cannot be done yet. Systems may show two of them. */
function actionsOf(
  { formToken }: RingDesk,
  path: string,
  { step }: Ringing,
): readonly ReminderAction[] {
  const action = (name: 'done' | 'tomorrow') => {
    const to = `${path}/${name}`
    return { name, path: to, token: formToken(to) }
  }
  const called = { name: 'done', path: `${path}#outcome` } as const
  const done = step.kind === 'call' ? called : action('done')
  return [...(step.needs ? [] : [done]), action('tomorrow'), { name: 'open', path }]
}
