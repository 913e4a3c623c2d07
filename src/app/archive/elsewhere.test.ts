// Archives and what is here already: whatever was done, the plans and the journals are the same elsewhere, and those
// that were there stay as they are.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plan } from '#core/plan/plan.ts'
import { fold } from '#core/words/fold.ts'
import { archiveOf, bringArchive, dataIn } from '../../../test/desk/archives.ts'
import {
  addPlanner,
  danasDesk,
  newDesk,
  newKey,
  planner,
  type TestDesk,
} from '../../../test/desk/desk.ts'
import { addEverything } from '../../../test/desk/everything.ts'
import { histories, wait } from '../../../test/desk/histories.ts'
import { newFile } from '../../../test/database/empty-places.ts'
import { onBothEngines, newDatabase } from '../../../test/database/engines.ts'
import { openData } from '#store/engines/open.ts'
import { addApplication } from '../add-application.ts'
import { changeContact } from '../change-contact.ts'
import { erasePerson } from '../erase-person.ts'
import { findToday } from '../find-today.ts'
import { getApplication } from '../get-application.ts'
import { listAllApplications } from '../list-all-applications.ts'
import { mergePeople } from '../merge-people.ts'
import { recordNote } from '../record-note.ts'
import { undoMerge } from '../undo-merge.ts'
import { printMoment } from '#core/days/moment.ts'

/** Of each application the plan and the journal. */
async function plansOf(desk: TestDesk): Promise<ReadonlyMap<string, unknown>> {
  const plans = new Map<string, unknown>()
  for await (const { id } of listAllApplications(desk)) {
    const { case: kase } = await getApplication(desk, id)
    plans.set(id, { plan: plan(kase, desk.holidays), journal: kase.journal })
  }
  return plans
}

function besides(desk: TestDesk, other: TestDesk): TestDesk {
  other.goTo(printMoment(desk.now()))
  return other
}

onBothEngines((data) => {
  test('whatever was done, elsewhere are the same plans and journals', () =>
    fc.assert(
      fc.asyncProperty(histories, async (deeds) => {
        const desk = await danasDesk(data())
        await addPlanner(desk)
        for (const { after, does } of deeds) {
          wait(desk, after)
          await does(desk)
        }
        const archive = await archiveOf(desk)
        const empty = besides(desk, newDesk(data()))
        await bringArchive(empty, archive)
        expect(await plansOf(empty)).toEqual(await plansOf(desk))
        expect(await findToday(empty)).toEqual(await findToday(desk))
        expect(await dataIn(await archiveOf(empty))).toEqual(await dataIn(archive))

        const used = await danasDesk(data())
        await addApplication(used, { key: newKey(), ...planner, company: 'Kestrel Dairy' })
        const before = await plansOf(besides(desk, used))
        await bringArchive(used, archive)
        const after = await plansOf(used)
        for (const [id, own] of before) expect(after.get(id)).toEqual(own)
        expect(after.size).toBe(before.size + (await plansOf(desk)).size)
      }),
      { numRuns: 6 },
    ))

  test('what went on here and there comes together, and nothing is lost or twice', async () => {
    const desk = await danasDesk(data())
    const { application, ana, ben } = await addPlanner(desk)
    const other = besides(desk, newDesk(data()))
    await bringArchive(other, await archiveOf(desk))
    const note = { application, kind: 'thank-you', channel: 'email' }
    await recordNote(desk, { key: newKey(), ...note, contact: ana })
    wait(other, 1)
    await recordNote(other, { key: newKey(), ...note, contact: ben })
    await changeContact(desk, { key: newKey(), contact: ben, email: 'b@ortega.example' })
    const there = await archiveOf(other)
    const brought = await bringArchive(desk, there)
    expect(brought).toMatchObject({ added: { journal: 1, people: 0, applications: 0 }, changed: 0 })
    await bringArchive(desk, there)
    besides(other, desk)
    const { case: kase } = await getApplication(desk, application)
    expect(kase.journal).toHaveLength(2)
    expect(kase.contacts.find(({ id }) => id === ben)?.email).toBe('b@ortega.example')
    await bringArchive(other, await archiveOf(desk), { change: true })
    expect(await plansOf(other)).toEqual(await plansOf(desk))
  })

  test('who was joined there becomes one here, and can be two again', async () => {
    const desk = await danasDesk(data())
    const { application, ana, ben } = await addPlanner(desk)
    const other = besides(desk, newDesk(data()))
    await bringArchive(other, await archiveOf(desk))
    const note = { kind: 'thank-you', channel: 'email' }
    await recordNote(desk, { key: newKey(), application, contact: ben, ...note })
    const merge = await mergePeople(other, { key: newKey(), kept: ana, lost: ben })
    const archive = await archiveOf(other)
    await bringArchive(desk, archive)
    await bringArchive(desk, archive)
    const names = async () =>
      (await getApplication(desk, application)).case.contacts.map(({ name }) => fold(name))
    expect(await names()).toEqual(['ana ruiz'])
    await undoMerge(desk, { key: newKey(), merge })
    expect(await names()).toEqual(['ana ruiz', 'ben ortega'])
  })

  test('who was joined here stays one, whatever an older archive says', async () => {
    const desk = await danasDesk(data())
    const { application, ana, ben } = await addPlanner(desk)
    const note = { kind: 'thank-you', channel: 'email' }
    await recordNote(desk, { key: newKey(), application, contact: ben, ...note })
    const archive = await archiveOf(desk)
    await mergePeople(desk, { key: newKey(), kept: ana, lost: ben })
    const before = await plansOf(desk)
    const { added, changed } = await bringArchive(desk, archive, { change: true })
    expect(added).toMatchObject({ 'application-people': 0, journal: 0 })
    expect(changed).toBe(0)
    expect(await plansOf(desk)).toEqual(before)
  })

  test('whoever was erased here does not come back', async () => {
    const desk = await danasDesk(data())
    const { ana } = await addEverything(desk)
    const archive = await archiveOf(desk)
    await erasePerson(desk, { key: newKey(), contact: ana, name: 'Ana Ruiz' })
    const before = await dataIn(await archiveOf(desk))
    await bringArchive(desk, archive, { change: true })
    const after = JSON.stringify(await dataIn(await archiveOf(desk)))
    expect(after).not.toMatch(/Ana Ruiz|ana\.ruiz|555 0110|second machine|Planned stops/)
    expect(after.length).toBeGreaterThanOrEqual(JSON.stringify(before).length)
  })

  test('stopped half-way nothing is kept', async () => {
    const desk = await danasDesk(data())
    await addEverything(desk)
    const archive = await archiveOf(desk)
    const other = newDesk(data())
    const stopping = new AbortController()
    const onProgress = (done: number) => {
      if (done > 20) stopping.abort()
    }
    const brought = bringArchive(other, archive, { signal: stopping.signal, onProgress })
    await expect(brought).rejects.toThrow('nothing of it was kept')
    expect(Object.values(await dataIn(await archiveOf(other))).join('')).toBe('')
  })
})

test('from one engine to the other and back it is the same', async ({ skip }) => {
  const [file, server] = [await newFile(), await newDatabase().catch(() => undefined)]
  if (!server) return skip()
  const [here, there] = [await openData(file.where), await openData(server.where)]
  try {
    const desk = await danasDesk(here)
    await addEverything(desk)
    const archive = await archiveOf(desk)
    const other = besides(desk, newDesk(there))
    await bringArchive(other, archive)
    const back = besides(desk, newDesk(here))
    await bringArchive(back, await archiveOf(other))
    expect(await dataIn(await archiveOf(back))).toEqual(await dataIn(archive))
  } finally {
    await Promise.all([here.close(), there.close()])
    await Promise.all([file.clear(), server.clear()])
  }
})
