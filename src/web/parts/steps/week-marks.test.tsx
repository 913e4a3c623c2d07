import { html } from 'hono/html'
import { expect, test } from 'vitest'
import { parseDay, weekdayOf, type Day } from '#core/days/day.ts'
import type { Step } from '#core/plan/step.ts'
import { WeekMarks } from './week-marks.tsx'

const day = (text: string): Day => parseDay(text)!
const today = day('2026-03-11')
const names: Readonly<Record<string, string>> = { ana: 'Ana Ruiz', ben: 'Ben Ortega' }

test.each<[string, readonly Step[], string]>([
  ['a call to come', [call('2026-03-13')], 'This week: call Ana Ruiz on Fri'],
  ['a call of today', [call('2026-03-11', 'due')], 'This week: call Ana Ruiz today'],
  [
    'what was done, and a call of another person',
    [call('2026-03-09', 'done'), { ...call('2026-03-13'), contact: 'ben' }],
    'This week: call Ben Ortega on Fri, 1 done',
  ],
  ['a call let go', [call('2026-03-09', 'skipped')], 'This week: 1 let go'],
  [
    'a call left since last week',
    [call('2026-03-05', 'overdue')],
    'This week: call Ana Ruiz (overdue)',
  ],
])('%s is said in one sentence', async (_, steps, sentence) => {
  expect(await drawn(steps)).toContain(`aria-label="${sentence}"`)
})

test('a week without a step is not drawn at all', async () => {
  expect(await drawn([call('2026-03-08', 'done'), call('2026-03-16')])).toBe('')
})

test('what is alike on one day is one mark, and what is not stands beside it', async () => {
  const thanks = { ...call('2026-03-11', 'due'), kind: 'thank-you' } as const
  const svg = await drawn([thanks, { ...thanks, contact: 'ben' }, call('2026-03-11', 'due')])
  expect([...svg.matchAll(/translate\(([^)]*)\)/g)].map(([, at]) => at)).toEqual(['82 12', '98 12'])
})

test('days on which nobody works have no dot', async () => {
  expect((await drawn([call('2026-03-11', 'due')])).match(/h0/g)).toHaveLength(5)
})

function call(on: string, state: Step['state'] = 'upcoming'): Step {
  return { interview: 'i1', contact: 'ana', kind: 'call', state, on: day(on), because: '' }
}

async function drawn(steps: readonly Step[]): Promise<string> {
  const isFree = (one: Day) => weekdayOf(one) > 5
  const nameOf = (contact: string) => names[contact] ?? ''
  const svg = await html`${<WeekMarks {...{ steps, today, isFree, nameOf }} />}`
  return svg.toString()
}
