// The small cast: Dana seeks, Ana and Ben interview at Halvorsen Paper.
import { randomUUIDv7 } from 'node:crypto'
import type { Contact } from '../../src/core/case/case.ts'
import { parseMoment, type Moment } from '../../src/core/days/moment.ts'
import { addApplication, type NewApplication } from '../../src/store/applications.ts'
import { addContact } from '../../src/store/contacts.ts'
import { addInterview } from '../../src/store/interview-changes.ts'
import type { KeptInterview } from '../../src/store/interviews.ts'
import type { Settings } from '../../src/store/settings.ts'
import type { Db } from '../../src/store/tables.ts'
import { write } from '../../src/store/write.ts'

export const dana: Settings = {
  name: 'Dana Okafor',
  timeZone: 'America/Chicago',
  country: 'US',
  region: 'IL',
  phone: '+1 312 555 0142',
  email: 'dana@okafor.example',
  address: { country: 'US', lines: ['18 Alder Street', 'Chicago, IL 60614'] },
  currentPosition: 'shift planner at Lakeside Mills',
  signOff: 'Sincerely',
  post: 'card',
  tone: 'warm',
  language: 'en-US',
  cadence: 'classic',
}

export function newAna(): Contact {
  return {
    id: randomUUIDv7(),
    name: 'Ana Ruiz',
    title: 'Head of Maintenance',
    email: 'ana.ruiz@halvorsen.example',
    phone: '+1 312 555 0110',
    address: { country: 'US', lines: ['Halvorsen Paper', '400 Mill Road'] },
    timeZone: 'America/Chicago',
    country: 'US',
    region: 'IL',
    wish: 'call',
  }
}

export function newBen(): Contact {
  return { id: randomUUIDv7(), name: 'Ben Ortega', email: 'ben.ortega@halvorsen.example' }
}

export function newPlanner(): NewApplication {
  return {
    id: randomUUIDv7(),
    position: 'Maintenance planner',
    company: 'Halvorsen Paper',
    createdAt: at('2026-03-01T09:00Z'),
  }
}

export function newTalk(application: string, contacts: readonly string[]): KeptInterview {
  return {
    id: randomUUIDv7(),
    application,
    contacts,
    start: at('2026-03-02T14:00-06:00'),
    end: at('2026-03-02T15:00-06:00'),
    startText: '2026-03-02T14:00-06:00[America/Chicago]',
    endText: '2026-03-02T15:00-06:00[America/Chicago]',
    timeZone: 'America/Chicago',
  }
}

export type Cast = {
  readonly ana: Contact
  readonly ben: Contact
  readonly planner: NewApplication
  readonly talk: KeptInterview
}

/** Dana has met Ana and Ben. */
export async function addCast(db: Db, account: string): Promise<Cast> {
  const [ana, ben, planner] = [newAna(), newBen(), newPlanner()]
  const talk = newTalk(planner.id, [ana.id, ben.id])
  await write(db, account, async (db) => {
    await addApplication(db, account, planner)
    await addContact(db, account, ana)
    await addContact(db, account, ben)
    await addInterview(db, account, talk)
  })
  return { ana, ben, planner, talk }
}

/** The moment written as RFC 9557. */
export function at(text: string): Moment {
  const read = parseMoment(text)
  if (!read) throw new Error(`${text} is no moment.`)
  return read.moment
}
