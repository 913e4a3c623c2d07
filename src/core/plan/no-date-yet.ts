// After `advanced` without an interview to come, Today says so from the third working day on.
import type { Case } from '../case/case.ts'
import { addDays, type Day } from '../days/day.ts'
import { rollIn, type Holidays } from '../days/working-days.ts'
import { dayOf } from '../days/zone.ts'
import { placeOf, zoneOf } from './meeting.ts'
import { sceneOf } from './scene.ts'
import type { Plan } from './step.ts'

const workingDays = 3

/** Whose move it is, and the day from which there should have been a date for the next interview. */
export type NoDateYet = { readonly contact: string; readonly zone: string; readonly from: Day }

/** `undefined` while an interview is to come, and for an application that is not advanced. */
export function noDateYet(kase: Case, plan: Plan, holidays: Holidays): NoDateYet | undefined {
  if (plan.status !== 'advanced') return undefined
  if (kase.interviews.some((interview) => interview.end > kase.now)) return undefined
  const { advanced } = sceneOf(kase, holidays).movement
  const latest = kase.interviews.toSorted((a, b) => a.start - b.start).at(-1)
  const met = kase.contacts.filter(({ id }) => latest?.contacts.includes(id))
  const contact = met.find(({ erased }) => !erased) ?? met[0]
  if (!advanced || !latest || !contact) return undefined
  const zone = zoneOf(contact, latest)
  const roll = rollIn(placeOf(kase, contact, latest), holidays)
  let from = dayOf(advanced.at, zone)
  for (let count = 0; count < workingDays; count += 1) from = roll(addDays(from, 1))
  return { contact: contact.id, zone, from }
}
