// What the buttons above each page of practice do: move its time on, lay the example out anew, leave it.
import type { Hono } from 'hono'
import { Problem } from '#core/problem.ts'
import { typed } from '../forms/answer.ts'
import type { House } from '../house.ts'
import { keyField } from '../forms/keys.ts'

export function practiceClock(web: Hono, { practice }: House): void {
  if (!practice) return
  const moved = new Set<string>()
  web.post('/clock', async (c) => {
    const data = await c.req.formData()
    const [key, days] = [typed(data, keyField) ?? '', daysOf[typed(data, 'by') ?? '']]
    if (days === undefined) throw new Problem('unknown-word', 'Time moves by a day or a week.')
    if (!moved.has(key)) practice.goOn(days)
    moved.add(key)
    return c.redirect('/', 303)
  })
  web.post('/fresh-start', async (c) => {
    await practice.startOver()
    return c.redirect('/?done=practising', 303)
  })
  web.post('/departure', (c) => {
    practice.leave()
    return c.redirect('../?done=practised', 303)
  })
}

const daysOf: Readonly<Record<string, number>> = { day: 1, week: 7 }
