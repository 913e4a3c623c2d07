// No row points into another's account, and no query gives another's rows.
import { randomUUIDv7 } from 'node:crypto'
import { expect, test } from 'vitest'
import { addCast, at, dana, newTalk } from '../../test/database/cast.ts'
import { parseDay } from '#core/days/day.ts'
import { newAccount, onBothEngines } from '../../test/database/engines.ts'
import * as people from './application-contacts.ts'
import { findApplication, listApplications } from './applications.ts'
import * as contacts from './contacts.ts'
import { findTries, changeTries } from './door-tries.ts'
import { listJournalOfCompany, listJournalOfContact } from './contact-journal.ts'
import { findFact, changeFact } from './facts.ts'
import { addInterview } from './interview-changes.ts'
import * as interviews from './interviews.ts'
import { appendEntry, findEntry, listJournal, type NewEntry } from './journal.ts'
import { addMaterial, addVersion, findBytes, listMaterials, listVersions } from './materials.ts'
import { addSent, listSent } from './materials-sent.ts'
import { changeBrief, listBriefs } from './reference-briefs.ts'
import { addUses, listUses } from './reference-uses.ts'
import { addReference, listReferences } from './references.ts'
import { addSession, findSession, listSessions } from './sessions.ts'
import { changeSettings, findSettings } from './settings.ts'
import type { Db, Writer } from './tables.ts'
import { changeTakeaway, listTakeaways } from './takeaways.ts'
import { changeTalks, listTalks } from './talks.ts'
import { changeWakes, listWakes } from './wakes.ts'
import { write } from './write.ts'

const noon = at('2026-03-09T12:00Z')
const page = { limit: 10 }
const times = { madeAt: noon, seenAt: noon, endsAt: noon }
const signedIn = { id: randomUUIDv7(), device: 'A phone', tokenHash: 'h', ...times }

const today = parseDay('2026-03-09')!
const grace = { id: randomUUIDv7(), name: 'Grace Lin', relation: 'My manager' }
const cv = { id: randomUUIDv7(), name: 'CV' }
const file = { number: 1, fileName: 'cv.pdf', kind: 'pdf', size: 1, digest: 'd', addedAt: noon }
const version = { ...file, id: randomUUIDv7(), material: cv.id }

onBothEngines((data) => {
  test('another account sees nothing, by whatever is asked', async () => {
    const { db } = data()
    const [account, other] = [newAccount(), newAccount()]
    const { ana, planner, talk } = await addCast(db, account)
    const invited = { ...newTalk(planner.id, [ana.id]), invitation: { uid: 'u1', sequence: 0 } }
    const call = callTo(ana.id)
    await write(db, account, async (db) => {
      await changeSettings(db, account, dana)
      await changeFact(db, account, 'token-secret', 's')
      await addSession(db, account, signedIn)
      await changeTries(db, account, 'everywhere', { failed: 1, lastAt: noon })
      await addInterview(db, account, invited)
      await changeTakeaway(db, account, { interview: talk.id, contact: ana.id, issue: 'stops' })
      await changeTalks(db, account, talk.id, [{ uid: 'u2', sequence: 0 }])
      await appendEntry(db, account, planner.id, call)
      await changeWakes(db, account, new Map([[planner.id, new Map([[ana.id, noon]])]]))
      const about = { application: planner.id, on: today, id: randomUUIDv7() }
      await addReference(db, account, grace)
      await addUses(db, account, [{ ...about, reference: grace.id, kind: 'asked' }])
      await changeBrief(db, account, { ...about, reference: grace.id }, 'Shutdowns.')
      await addMaterial(db, account, cv)
      await addVersion(db, account, version, new Uint8Array([1]))
      await addSent(db, account, [{ ...about, version: version.id }])
    })
    const questions: readonly ((account: string) => Promise<unknown>)[] = [
      (account) => findSettings(db, account),
      (account) => findFact(db, account, 'token-secret'),
      (account) => findSession(db, account, signedIn.tokenHash),
      (account) => listSessions(db, account),
      (account) => findTries(db, account, 'everywhere'),
      (account) => findApplication(db, account, planner.id),
      (account) => listApplications(db, account, page),
      (account) => contacts.findContact(db, account, ana.id),
      (account) => contacts.findContactByEmail(db, account, ana.email ?? ''),
      (account) => contacts.listContacts(db, account, page),
      (account) => people.listContactsOfApplication(db, account, planner.id),
      (account) => people.listApplicationsOfContact(db, account, ana.id),
      (account) => interviews.findInterview(db, account, talk.id),
      (account) => interviews.findInterviewByInvitation(db, account, ['u1']),
      (account) => listTalks(db, account, talk.id),
      (account) => interviews.listInterviews(db, account, planner.id),
      (account) => listTakeaways(db, account, planner.id),
      (account) => listJournal(db, account, planner.id),
      (account) => findEntry(db, account, call.id),
      (account) => listJournalOfContact(db, account, ana.id, at('2026-01-01T00:00Z')),
      (account) => listJournalOfCompany(db, account, planner.company, at('2026-01-01T00:00Z')),
      (account) => listWakes(db, account, { until: noon, limit: 10 }),
      (account) => listReferences(db, account),
      (account) => listUses(db, account),
      async (account) => [...(await listBriefs(db, account, planner.id))],
      (account) => listMaterials(db, account),
      (account) => listVersions(db, account),
      (account) => findBytes(db, account, version.id),
      (account) => listSent(db, account),
    ]
    for (const ask of questions) {
      expect([ask.toString(), isNothing(await ask(account))]).toEqual([ask.toString(), false])
      expect([ask.toString(), isNothing(await ask(other))]).toEqual([ask.toString(), true])
    }
  })

  test('no row can point into another account', async () => {
    const { db } = data()
    const [account, other] = [newAccount(), newAccount()]
    const theirs = await addCast(db, other)
    const { ana, planner, talk } = await addCast(db, account)
    await write(db, account, async (db) => {
      await addReference(db, account, grace)
      await addMaterial(db, account, cv)
      await addVersion(db, account, version, new Uint8Array([1]))
    })
    const attempts: readonly ((db: Writer) => Promise<unknown>)[] = [
      (db) => people.addContactToApplication(db, account, theirs.planner.id, ana.id),
      (db) => people.addContactToApplication(db, account, planner.id, theirs.ana.id),
      (db) => addInterview(db, account, newTalk(theirs.planner.id, [])),
      (db) => changeTalks(db, account, theirs.talk.id, [{ uid: 'u', sequence: 0 }]),
      (db) => addInterview(db, account, newTalk(planner.id, [theirs.ana.id])),
      (db) =>
        addInterview(db, account, { ...newTalk(planner.id, []), decisionFrom: theirs.ana.id }),
      (db) =>
        changeTakeaway(db, account, { interview: theirs.talk.id, contact: ana.id, issue: 'x' }),
      (db) =>
        changeTakeaway(db, account, { interview: talk.id, contact: theirs.ana.id, issue: 'x' }),
      (db) => appendEntry(db, account, theirs.planner.id, callTo(ana.id)),
      (db) => appendEntry(db, account, planner.id, callTo(theirs.ana.id)),
      (db) => changeWakes(db, account, new Map([[theirs.planner.id, new Map([[ana.id, noon]])]])),
      (db) => changeWakes(db, account, new Map([[planner.id, new Map([[theirs.ana.id, noon]])]])),
      (db) => addUses(db, account, [{ ...useOf(theirs.planner.id), reference: grace.id }]),
      (db) => addSent(db, account, [{ ...useOf(theirs.planner.id), version: version.id }]),
      (db) =>
        addSent(db, account, [
          { ...useOf(planner.id), version: version.id, contact: theirs.ana.id },
        ]),
    ]
    for (const attempt of attempts) {
      const end = await write(db, account, attempt).catch((error: unknown) => error)
      expect([attempt.toString(), end]).toEqual([attempt.toString(), expect.any(Error)])
    }
  })

  test('an account can be anything but a stranger: rows without one are refused', async () => {
    const { db } = data()
    const stranger = newAccount()
    const planner = { id: 'p', position: 'x', company: 'y', folded: 'y x', company_folded: 'y' }
    const adding = db
      .insertInto('application')
      .values({ ...planner, account: stranger, created_at: '2026-03-01T00:00:00.000Z', rests: 0 })
      .execute()
    await expect(adding).rejects.toBeInstanceOf(Error)
  })
})

test('only what `write` hands out can write', () => {
  // Held by the type check: the outer handle inside a transaction would wait for itself.
  const outer = (db: Db) =>
    // @ts-expect-error -- a handle for reading
    changeSettings(db, 'me', dana)
  expect(outer).toBeTypeOf('function')
})

function useOf(application: string) {
  return { id: randomUUIDv7(), application, on: today, kind: 'named' as const }
}

function callTo(contact: string): NewEntry {
  return { id: randomUUIDv7(), at: noon, type: 'call', contact, outcome: 'talked' }
}

function isNothing(answer: unknown): boolean {
  return answer === undefined || (Array.isArray(answer) && answer.length === 0)
}
