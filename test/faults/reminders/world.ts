// A small world in which reminders ring: people in several zones whom Dana has met or will meet, and what happens
// with them.
import { randomUUID, randomUUIDv7 } from 'node:crypto'
import { join } from 'node:path'
import type { Desk } from '../../../src/app/desk.ts'
import { listCases, type KeptCase } from '../../../src/app/get-case.ts'
import { indexApplication } from '../../../src/app/index-application.ts'
import { readReply } from '../../../src/app/read-reply.ts'
import { recordCall } from '../../../src/app/record-call.ts'
import { recordNote } from '../../../src/app/record-note.ts'
import { recordReply } from '../../../src/app/record-reply.ts'
import { snooze } from '../../../src/app/snooze.ts'
import { startUp } from '../../../src/app/start-up.ts'
import { addWebhook } from '../../../src/app/ways/add-way.ts'
import { addWebhook as tellWebhook } from '../../../src/app/webhooks/add-webhook.ts'
import { goOn } from '../../../src/app/webhooks/change-webhook.ts'
import { listWebhooks } from '../../../src/app/webhooks/list-webhooks.ts'
import { addDays, printDay } from '../../../src/core/days/day.ts'
import { printZoned, type Moment } from '../../../src/core/days/moment.ts'
import { dayOf } from '../../../src/core/days/zone.ts'
import { Problem } from '../../../src/core/problem.ts'
import { webhookKinds } from '../../../src/core/webhooks/kinds.ts'
import { addApplication } from '../../../src/store/applications.ts'
import { addContact } from '../../../src/store/contacts.ts'
import { openData } from '../../../src/store/engines/open.ts'
import { addInterview } from '../../../src/store/interview-changes.ts'
import { keysAt } from '../../../src/store/keys.ts'
import { sealWith } from '../../../src/store/seal.ts'
import { write } from '../../../src/store/write.ts'
import { any, upTo } from './chance.ts'

export const home = 'America/Chicago'
const zones = [home, 'Europe/Berlin', 'Asia/Tokyo', 'Pacific/Auckland']
const hour = 3_600_000

export type World = {
  /** When Dana began, and added the ways. */
  readonly begins: number
  readonly cases: (now: number) => Promise<readonly KeptCase[]>
  /** Something happens with somebody at that time. */
  readonly happen: (now: number) => Promise<void>
  /** A server is told of all that happens and becomes due. */
  readonly tell: (address: string) => Promise<void>
  /** Goes on telling it, should it rest. */
  readonly goOn: (now: number) => Promise<void>
  readonly anybody: () => { readonly application: string; readonly contact: string }
  readonly close: () => Promise<void>
}

export async function newWorld(
  folder: string,
  begins: number,
  address: (way: string) => string,
): Promise<World> {
  const data = await openData({ file: join(folder, 'sincerely.db') })
  let clock = begins
  const desk: Desk = {
    ...{ db: data.db, account: 'me', now: () => clock as Moment, newId: randomUUIDv7 },
    ...{ holidays: () => new Set<never>(), holidayNames: () => new Map<never, never>() },
    seal: sealWith(keysAt({ given: undefined, folder })),
  }
  const key = randomUUID
  await startUp(desk, { key: key(), name: 'Dana Okafor', timeZone: home, country: 'US' })
  for (const name of ['knowing', 'forgetful']) {
    const about = { address: address(name), ownNetwork: true, withoutNames: false }
    await addWebhook(desk, { key: key(), name, ...about })
  }
  const people: { readonly application: string; readonly contact: string }[] = []
  for (let count = 0; count < 5; count += 1) {
    const application = randomUUIDv7()
    const contacts = Array.from({ length: 3 }, (_, index) => ({
      id: randomUUIDv7(),
      name: `Person ${count}${index}`,
      email: `person${count}${index}@halvorsen.example`,
      phone: '+1 312 555 0110',
      timeZone: any(zones),
    }))
    const start = begins + (upTo(12) - 2) * 24 * hour + upTo(10) * hour
    const [from, to] = [start, start + hour] as [Moment, Moment]
    await write(desk.db, 'me', async (db) => {
      const about = { position: 'Maintenance planner', company: `Halvorsen ${count}` }
      await addApplication(db, 'me', { id: application, ...about, createdAt: begins as Moment })
      for (const contact of contacts) await addContact(db, 'me', contact)
      await addInterview(db, 'me', {
        ...{ id: randomUUIDv7(), application, contacts: contacts.map(({ id }) => id) },
        ...{ start: from, end: to, timeZone: home },
        ...{ startText: printZoned(from, home), endText: printZoned(to, home) },
      })
      await indexApplication({ ...desk, db }, application)
    })
    people.push(...contacts.map(({ id }) => ({ application, contact: id })))
  }
  const applications = [...new Set(people.map(({ application }) => application))]
  return {
    begins,
    cases: (now) => listCases(desk, applications, now as Moment),
    async happen(now) {
      clock = now
      const about = { key: key(), ...any(people) }
      const tomorrow = printDay(addDays(dayOf(now as Moment, home), 1 + upTo(3)))
      const deeds = [
        () => recordCall(desk, { ...about, outcome: any(['talked', 'voicemail', 'no-answer']) }),
        () => recordNote(desk, { ...about, kind: 'thank-you', channel: 'email' }),
        () => recordReply(desk, about),
        () => readReply(desk, { ...about, meaning: 'courtesy' }),
        () => readReply(desk, { ...about, meaning: 'courtesy' }),
        () => snooze(desk, { ...about, kind: any(['call', 'thank-you']), on: tomorrow }),
      ]
      try {
        await any(deeds)()
      } catch (error) {
        // There is nothing there to be put off.
        if (!(error instanceof Problem)) throw error
      }
    },
    async tell(address) {
      await tellWebhook(desk, { key: key(), address, ownNetwork: true, kinds: webhookKinds })
    },
    async goOn(now) {
      clock = now
      for (const { id } of await listWebhooks(desk)) await goOn(desk, { key: key(), id })
    },
    anybody: () => any(people),
    close: data.close,
  }
}
