// A desk on real data with a clock that tests set, and Dana's first interview as a form gives it.
import { randomUUID, randomUUIDv7 } from 'node:crypto'
import { addApplication } from '../../src/app/add-application.ts'
import type { Desk } from '../../src/app/desk.ts'
import { getApplication, type ApplicationShown } from '../../src/app/get-application.ts'
import { startUp } from '../../src/app/start-up.ts'
import { printDay } from '../../src/core/days/day.ts'
import type { Holidays } from '../../src/core/days/working-days.ts'
import type { Data } from '../../src/store/engines/engine.ts'
import { keysInMemory, sealWith } from '../../src/store/seal.ts'
import { at } from '../database/cast.ts'
import { newAccount } from '../database/engines.ts'

export type TestDesk = Desk & { readonly goTo: (time: string) => void }

export const noHolidays: Holidays = () => new Set()

/** A world in which nobody has a day off. */
export const noCalendar: Pick<Desk, 'holidays' | 'holidayNames'> = {
  holidays: noHolidays,
  holidayNames: () => new Map(),
}

/** Nobody has said yet who seeks. */
export function newDesk(data: Pick<Data, 'db'>, time = '2026-03-02T16:00-06:00'): TestDesk {
  let now = at(time)
  return {
    db: data.db,
    account: newAccount(),
    now: () => now,
    ...noCalendar,
    newId: randomUUIDv7,
    seal: newSeal(),
    goTo: (time) => {
      now = at(time)
    },
  }
}

/** Under a key that nobody else has. */
export function newSeal(): Desk['seal'] {
  return sealWith(keysInMemory())
}

/** Dana has said who she is. It is the afternoon of Mon 2 March. */
export async function danasDesk(data: Pick<Data, 'db'>, time?: string): Promise<TestDesk> {
  const desk = newDesk(data, time)
  const dana = { name: 'Dana Okafor', timeZone: 'America/Chicago', country: 'US' }
  await startUp(desk, { key: newKey(), ...dana })
  return desk
}

export function newKey(): string {
  return randomUUID()
}

export const ana = {
  name: 'Ana Ruiz',
  title: 'Head of Maintenance',
  email: 'ana.ruiz@halvorsen.example',
  phone: '+1 312 555 0110',
}

export const ben = { name: 'Ben Ortega', email: 'ben.ortega@halvorsen.example' }

/** The interview of Mon 2 March at Halvorsen Paper, as the form gives it. */
export const planner = {
  company: 'Halvorsen Paper',
  position: 'Maintenance planner',
  start: '2026-03-02T14:00',
  people: [ana, ben],
}

/** Adds it; gives the application, and who is who. */
export async function addPlanner(
  desk: Desk,
  about: typeof planner = planner,
): Promise<{ application: string; interview: string; ana: string; ben: string }> {
  const application = await addApplication(desk, { key: newKey(), ...about })
  const { case: kase } = await getApplication(desk, application)
  const [one, other] = kase.contacts
  const [interview] = kase.interviews
  return { application, interview: interview!.id, ana: one!.id, ben: other!.id }
}

/** The plan in short: `thank-you Ana due 2026-03-02`. */
export function told({ case: kase, plan }: ApplicationShown): readonly string[] {
  return plan.steps.map((step) => {
    const name = kase.contacts.find(({ id }) => id === step.contact)?.name.split(' ')[0]

    return `${step.kind} ${name} ${step.state} ${printDay(step.on)}`
  })
}
