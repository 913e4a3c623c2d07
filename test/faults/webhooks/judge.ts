// What the server never heard of, and what it heard of under two ids.
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { plan } from '../../../src/core/plan/plan.ts'
import { stepsDue } from '../../../src/core/webhooks/steps-due.ts'
import { printDay } from '../../../src/core/days/day.ts'
import type { World } from '../reminders/world.ts'
import type { Event } from './server.ts'

type Lost = { readonly events: number; readonly lost: readonly string[] }

/** Each entry of the journal, and each step that is due by then. */
export async function lost(
  folder: string,
  at: number,
  world: World,
  told: readonly Event[],
): Promise<Lost> {
  const heard = new Set(told.map(nameOf))
  const data = new DatabaseSync(join(folder, 'sincerely.db'), { readOnly: true })
  const entries = data.prepare('select id from entry').all() as { id: string }[]
  data.close()
  const expected = entries.map(({ id }) => `entry ${id}`)
  for (const kase of await world.cases(at)) {
    for (const { step } of stepsDue(
      kase,
      plan(kase, () => new Set<never>()),
    )) {
      const said = { ...step, on: printDay(step.on) }
      expected.push(nameOf({ id: '', type: 'step.due', data: { ...kase, step: said } }))
    }
  }
  return { events: expected.length, lost: expected.filter((name) => !heard.has(name)) }
}

export function underTwoIds(told: readonly Event[]): readonly string[] {
  const ids = Map.groupBy(told, nameOf)
  return [...ids].flatMap(([name, all]) =>
    new Set(all.map(({ id }) => id)).size > 1 ? [`${name}: under several ids`] : [],
  )
}

/** What it is about. */
function nameOf({ data: { application, entry, step = {} } }: Event): string {
  if (entry) return `entry ${entry.id}`
  const parts = ['interview', 'contact', 'kind', 'round', 'attempt', 'what', 'on']
  return `step ${application.id} ${JSON.stringify(parts.map((part) => step[part] ?? ''))}`
}
