// A check-in says something else each time it is sent.
import { expect, test } from 'vitest'
import { holidays } from '#capture/holidays.ts'
import { caseOf } from '../../../test/plan/told.ts'
import { parseDay } from '../days/day.ts'
import { plan } from '../plan/plan.ts'
import { note } from './note.ts'

test('the emails of three rounds to one person are three', () => {
  const days = ['9 March', '16 March', '23 March']
  const sent = days.map((_, round) => {
    // The plan stands as it will once this email is sent.
    const journal = days.slice(0, round + 1).map((day) => `${day} 10:00 ana check-in by email`)
    const kase = caseOf({
      now: `${days[round]} 10:00`,
      people: { ana: { wish: 'email' } },
      journal,
    })
    const sentOn = parseDay(`2026-03-${9 + 7 * round}`.replace('-9', '-09'))!
    const [interview] = kase.interviews
    const about = {
      interview: interview!.id,
      contact: 'ana',
      kind: 'check-in',
      channel: 'email',
    } as const
    const written = note(kase, { ...about, sentOn, plan: plan(kase, holidays) })
    return written.state === 'written' ? written.text : ''
  })
  expect(new Set(sent).size).toBe(3)
  expect(sent).not.toContain('')
})
