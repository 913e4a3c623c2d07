// What came early, twice or never. Whether it was early is told by the plan and by Temporal, not by the rule that
// rings.
import { plan } from '../../../src/core/plan/plan.ts'
import { stepKeys } from '../../../src/core/plan/step-key.ts'
import type { Step } from '../../../src/core/plan/step.ts'
import { zoneOfStep } from '../../../src/core/plan/wake.ts'
import { printDay } from '../../../src/core/days/day.ts'
import { usualHabits } from '../../../src/core/reminders/habits.ts'
import { reminders } from '../../../src/core/reminders/reminders.ts'
import type { KeptCase } from '../../../src/app/get-case.ts'
import type { About, Taken } from './receiver.ts'
import type { Row } from './ring-and-kill.ts'
import { home, type World } from './world.ts'

const noHolidays = () => new Set<never>()

/** Taken while its step was not to be done yet, before its hour, at night, or of nobody it names. */
export async function early(world: World, taken: readonly Taken[]): Promise<readonly string[]> {
  const found: string[] = []
  for (const message of taken) {
    const cases = await world.cases(message.at)
    const steps = new Set<string>()
    for (const about of message.about) {
      const kase = cases.find(({ application }) => application.id === about.application)
      const step = kase && stepNamed(kase, about.step)
      steps.add(`${about.application} ${about.step}`)
      const why = !kase || !step ? 'it is not open' : whyEarly(kase, step, about, message)
      if (why) found.push(`${message.title}: ${why} (${sayAbout(about)})`)
    }
    if (steps.size !== message.count)
      found.push(`${message.title}: says ${message.count}, holds ${steps.size}`)
    if (clockAt(message.at, home).hour >= 21 || clockAt(message.at, home).hour < 8)
      found.push(`${message.title}: rang at night`)
  }
  return found
}

function whyEarly(
  kase: KeptCase,
  step: Step,
  { on, ringing, contact }: About,
  { at, count, ...said }: Taken,
) {
  const there = zoneOfStep(kase, step)
  const name = kase.contacts.find(({ id }) => id === contact)?.name ?? ''
  if (printDay(step.on) !== on) return `it stands on ${printDay(step.on)}`
  if (!['due', 'overdue', 'blocked'].includes(step.state)) return `it is ${step.state}`
  if (count <= 5 && !`${said.title} ${said.text}`.includes(name)) return `it does not name ${name}`
  const day = Temporal.PlainDate.from(on)
  const second = ringing === 2 ? 1 : 0
  const from =
    step.kind === 'thank-you' && !second
      ? day.toZonedDateTime(there)
      : step.kind === 'call'
        ? day.add({ days: second }).toZonedDateTime({ timeZone: there, plainTime: '09:00' })
        : day.toZonedDateTime(there)
  if (at < from.epochMilliseconds) return 'its hour has not come'
  const interview = kase.interviews.find(({ id }) => id === step.interview)
  if (step.kind === 'thank-you' && at < (interview?.end ?? 0) + 30 * 60_000)
    return 'the interview is just over'
  return undefined
}

function stepNamed(kase: KeptCase, key: string): Step | undefined {
  const { steps } = plan(kase, noHolidays)
  return steps[stepKeys(steps).indexOf(key)]
}

function clockAt(at: number, zone: string) {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
}

/** Taken under two ids; by the receiver that forgets, taken more than once at all. */
export function twice(taken: readonly Taken[]): readonly string[] {
  const found: string[] = []
  const times = new Map<string, Set<string>>()
  const all = new Map<string, number>()
  for (const { way, id, about } of taken) {
    for (const one of about) {
      const name = `${way} ${sayAbout(one)}`
      times.set(name, (times.get(name) ?? new Set()).add(id))
      all.set(name, (all.get(name) ?? 0) + 1)
    }
  }
  for (const [name, ids] of times) if (ids.size > 1) found.push(`${name}: under ${ids.size} ids`)
  for (const [name, count] of all)
    if (name.startsWith('forgetful') && count > 1) found.push(`${name}: ${count} times`)
  return found
}

/** Due by then, and neither taken nor said to be uncertain. At night all is to wait. */
export async function missing(
  world: World,
  at: number,
  taken: readonly Taken[],
  rows: readonly Row[],
): Promise<readonly string[]> {
  const { hour } = clockAt(at, home)
  if (hour >= 21 || hour < 8) return []
  const known = new Set([
    ...taken.flatMap(({ way, about }) => about.map((one) => `${way} ${sayAbout(one)}`)),
    ...rows
      .filter(({ state, way }) => state === 'uncertain' && way === 'forgetful')
      .map((row) => `${row.way} ${sayAbout(row)}`),
  ])
  const found: string[] = []
  for (const kase of await world.cases(at)) {
    const all = reminders(kase, plan(kase, noHolidays), usualHabits, noHolidays)
    for (const { key, step, ringing, ringsAt } of all) {
      // What rang before a way was there is not told on it.
      if (ringsAt > at || ringsAt < world.begins) continue
      for (const way of ['knowing', 'forgetful']) {
        const said = (ringing: number) => {
          const about = { application: kase.application.id, step: key, ringing, contact: '' }
          return known.has(`${way} ${sayAbout({ ...about, on: printDay(step.on) })}`)
        }
        if (said(ringing) || said(2)) continue
        const row = rows.find(
          (one) => one.way === way && one.step === key && one.ringing === ringing,
        )
        const stands = row ? `${row.state} after ${row.tries}: ${row.because}` : 'not noted'
        found.push(`${way} ${step.kind} ${key} ${ringing}: ${stands}`)
      }
    }
  }
  return found
}

function sayAbout({ application, step, on, ringing }: About): string {
  return [application, step, on, ringing].join(' ')
}
