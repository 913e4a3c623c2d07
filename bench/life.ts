// Data to measure pages on: a life with two dozen applications open, and as many more closed as are asked for.
import { randomUUIDv7 } from 'node:crypto'
import { join } from 'node:path'
import type { Desk } from '#app/desk.ts'
import { readyIndex } from '#app/ready-index.ts'
import { rememberedHolidays } from '#capture/remembered-holidays.ts'
import { printZoned, type Moment } from '#core/days/moment.ts'
import { addApplication } from '#store/applications.ts'
import { addContact } from '#store/contacts.ts'
import { openData } from '#store/engines/open.ts'
import { addInterview } from '#store/interview-changes.ts'
import { appendEntry } from '#store/journal.ts'
import { keysInMemory, sealWith } from '#store/seal.ts'
import { changeSettings } from '#store/settings.ts'
import type { Writer } from '#store/tables.ts'
import { changeTakeaway } from '#store/takeaways.ts'
import { write } from '#store/write.ts'

/** How many are open: more than anyone follows up at once. */
export const open = 24

const hour = 3_600_000
const day = 24 * hour
const zone = 'America/Chicago'
const account = 'me'

/** Fills the data in `folder` with so many applications; gives the id of one that is open. */
export async function fillLife(folder: string, applications: number): Promise<string> {
  const data = await openData({ file: join(folder, 'sincerely.db') })
  const now = Date.now() as Moment
  const { db } = data
  await write(db, account, (db) =>
    changeSettings(db, account, {
      ...{ name: 'Dana Okafor', timeZone: zone, country: 'US', cadence: 'classic' },
      ...{ currentPosition: 'planner at Lakeside Foods', phone: '+1 312 555 0142', post: 'card' },
    }),
  )
  const ids = Array.from({ length: applications }, () => randomUUIDv7())
  for (let from = 0; from < applications; from += 250) {
    await write(db, account, async (db) => {
      for (const [index, id] of ids.slice(from, from + 250).entries())
        await fill(db, id, from + index, now)
    })
  }
  const calendar = rememberedHolidays(join(folder, 'holidays.json'))
  const seal = sealWith(keysInMemory())
  const desk: Desk = { db, account, now: () => now, ...calendar, newId: randomUUIDv7, seal }
  await readyIndex(desk)
  await data.close()
  return ids[0]!
}

/** The first ones are of the last three weeks and open, the others went by before and ended with a no. */
async function fill(db: Writer, id: string, number: number, now: Moment): Promise<void> {
  const isOpen = number < open
  const age = isOpen ? 1 + (number % 21) : 60 + (number % 600)
  const start = (now - age * day) as Moment
  const end = (start + hour) as Moment
  const company = `${mills[number % mills.length]} ${String((number * 7919) % 10_000).padStart(4, '0')}`
  await addApplication(db, account, {
    id,
    company,
    position: 'Maintenance planner',
    createdAt: start,
  })
  const people = names.map((name, index) => ({
    id: randomUUIDv7(),
    name: `${name} ${String((number * 31 + index) % 10_000).padStart(4, '0')}`,
    title: 'Head of Maintenance',
    email: `${name.slice(0, 3).toLowerCase()}@mill-${number}.example`,
    phone: `+1 312 555 ${String(number % 10_000).padStart(4, '0')}`,
  }))
  for (const person of people) await addContact(db, account, person)
  const contacts = people.map((person) => person.id)
  const interview = randomUUIDv7()
  const texts = { startText: printZoned(start, zone), endText: printZoned(end, zone) }
  await addInterview(db, account, {
    ...{ id: interview, application: id, contacts, start, end, ...texts, timeZone: zone },
  })
  const add = (entry: Parameters<typeof appendEntry>[3]) => appendEntry(db, account, id, entry)
  for (const contact of contacts) {
    await changeTakeaway(db, account, {
      ...{ interview, contact, interesting: 'the new line that runs without a spare press' },
      ...{ issue: 'two winders that fail every spring', handling: 'by listening once a week' },
      expertise: 'eight years of planning maintenance',
    })
    const sent = { kind: 'thank-you', channel: 'email' } as const
    await add({ id: randomUUIDv7(), at: (end + hour) as Moment, type: 'note', contact, ...sent })
    if (age < 8) continue
    const at = (start + 7 * day) as Moment
    await add({ id: randomUUIDv7(), at, type: 'call', contact, outcome: 'voicemail' })
  }
  if (isOpen) return
  await add({ id: randomUUIDv7(), at: (start + 12 * day) as Moment, type: 'rejection' })
}

const mills = ['Halvorsen Paper', 'Kestrel Dairy', 'Lindqvist Mills', 'Marsh Board', 'Harbor Lane']
const names = ['Ana Ruiz', 'Ben Ortega']
