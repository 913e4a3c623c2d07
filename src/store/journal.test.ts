import { randomUUIDv7 } from 'node:crypto'
import { expect, test } from 'vitest'
import { addCast, at, newPlanner } from '../../test/database/cast.ts'
import { newAccount, onBothEngines } from '../../test/database/engines.ts'
import { addContactToApplication } from './application-contacts.ts'
import { addApplication } from './applications.ts'
import { listJournalOfCompany, listJournalOfContact } from './contact-journal.ts'
import { appendEntry, findEntry, listJournal, type NewEntry } from './journal.ts'
import { write } from './write.ts'

const noon = at('2026-03-09T12:00Z')

onBothEngines((data) => {
  test('entries come in order of time; of one moment in the order they were written', async () => {
    const { db } = data()
    const account = newAccount()
    const { ana, planner } = await addCast(db, account)
    const tries = Array.from({ length: 40 }, () => busyCall(ana.id))
    const late = { ...busyCall(ana.id), at: at('2026-03-09T13:00Z') }
    const early = { ...busyCall(ana.id), at: at('2026-03-09T11:00Z') }
    await write(db, account, async (db) => {
      for (const entry of [late, ...tries, early]) {
        await appendEntry(db, account, planner.id, entry)
      }
    })
    const listed = await listJournal(db, account, planner.id)
    expect(listed.map(({ id }) => id)).toEqual([early, ...tries, late].map(({ id }) => id))
  })

  test('two who write at once both have their say', async () => {
    const { db } = data()
    const account = newAccount()
    const { ana, planner } = await addCast(db, account)
    const entries = Array.from({ length: 25 }, () => busyCall(ana.id))
    await Promise.all(
      entries.map((entry) =>
        write(db, account, (db) => appendEntry(db, account, planner.id, entry)),
      ),
    )
    expect(await listJournal(db, account, planner.id)).toHaveLength(entries.length)
  })

  test('the words of a note are kept with it, and the reason for it', async () => {
    const { db } = data()
    const account = newAccount()
    const { ana, planner } = await addCast(db, account)
    const note: NewEntry = {
      id: randomUUIDv7(),
      at: noon,
      type: 'note',
      contact: ana.id,
      kind: 'thank-you',
      channel: 'card',
    }
    const words = 'Dear Ana,\n\nthank you for your time on Monday.'
    const reason = 'Ana asked me to write to her.'
    await write(db, account, (db) => appendEntry(db, account, planner.id, note, { words, reason }))
    expect(await findEntry(db, account, note.id)).toEqual({
      ...note,
      application: planner.id,
      words,
      reason,
    })
    expect(await findEntry(db, account, 'none')).toBeUndefined()
  })

  test('an entry cannot speak of somebody who is not part of the application', async () => {
    const { db } = data()
    const account = newAccount()
    const [one, other] = [await addCast(db, account), await addCast(db, account)]
    await expect(
      write(db, account, (db) => appendEntry(db, account, one.planner.id, busyCall(other.ana.id))),
    ).rejects.toBeInstanceOf(Error)
    expect(await listJournal(db, account, one.planner.id)).toEqual([])
  })

  test('what happened with a person or at a company is listed over applications, without what was taken back', async () => {
    const { db } = data()
    const account = newAccount()
    const { ana, ben, planner } = await addCast(db, account)
    const second = { ...newPlanner(), company: 'HALVORSEN  paper', position: 'Buyer' }
    const elsewhere = { ...newPlanner(), company: 'Lakeside Mills' }
    const [first, wrong, other, away] = [
      busyCall(ana.id),
      busyCall(ana.id),
      busyCall(ana.id),
      busyCall(ben.id),
    ]
    const before = { ...busyCall(ana.id), at: at('2026-03-01T12:00Z') }
    const back = { id: randomUUIDv7(), at: noon, type: 'taken-back' as const, entry: wrong.id }
    await write(db, account, async (db) => {
      for (const application of [second, elsewhere]) {
        await addApplication(db, account, application)
        await addContactToApplication(db, account, application.id, ana.id)
        await addContactToApplication(db, account, application.id, ben.id)
      }
      for (const entry of [before, first, wrong, back]) {
        await appendEntry(db, account, planner.id, entry)
      }
      await appendEntry(db, account, second.id, other)
      await appendEntry(db, account, elsewhere.id, away)
    })
    const since = at('2026-03-02T00:00Z')
    const ofAna = await listJournalOfContact(db, account, ana.id, since)
    expect(new Set(ofAna.map(({ id }) => id))).toEqual(new Set([first.id, other.id]))
    const there = await listJournalOfCompany(db, account, 'halvorsen paper', since)
    expect(new Set(there.map(({ id }) => id))).toEqual(new Set([first.id, other.id]))
  })
})

function busyCall(contact: string): NewEntry {
  return { id: randomUUIDv7(), at: noon, type: 'call', contact, outcome: 'busy' }
}
