// An archive from before does not bring back who was erased here since, nor a word of theirs.
import { expect, test } from 'vitest'
import { archiveOf, bringArchive, dataIn } from '../../../test/desk/archives.ts'
import { danasDesk, newKey } from '../../../test/desk/desk.ts'
import { addEverything } from '../../../test/desk/everything.ts'
import { tracesOf } from '../../../test/desk/traces.ts'
import { onBothEngines } from '../../../test/database/engines.ts'
import { eraseApplication } from '../erase-application.ts'
import { erasePerson } from '../erase-person.ts'
import { recordCall } from '../record-call.ts'
import { saveDebrief } from '../save-debrief.ts'

onBothEngines((data, where) => {
  test('somebody erased stays nobody, also where what differs is to become as it was', async () => {
    const desk = await danasDesk(data())
    const { application, interview, ana } = await addEverything(desk)
    const said = { decisionBy: '2026-03-20', said: 'quixmark soon', decisionFrom: ana }
    await saveDebrief(desk, { key: newKey(), interview, takeaways: [], ...said })
    const call = { application, contact: ana, outcome: 'talked', said: 'quixmark later' }
    await recordCall(desk, { key: newKey(), ...call })
    const archive = await archiveOf(desk)
    await erasePerson(desk, { key: newKey(), contact: ana, name: 'Ana Ruiz' })
    const before = await dataIn(await archiveOf(desk))
    const { added } = await bringArchive(desk, archive, { change: true, settings: true })
    expect(Object.values(added).reduce((sum, count) => sum + count, 0)).toBe(0)
    const marks = ['quixmark', 'ruiz', 'the rota', 'second machine']
    const traces = await tracesOf(marks, { db: desk.db, where: where() })
    // Without being swept a file has traces.
    expect(traces.filter((name) => !name.includes('.db'))).toEqual([])
    const after = await dataIn(await archiveOf(desk))
    expect(after['data/journal.jsonl']).toBe(before['data/journal.jsonl'])
    expect(after['data/people.jsonl']).toBe(before['data/people.jsonl'])
  })

  test('an application erased stays away with all that hangs on it', async () => {
    const desk = await danasDesk(data())
    const { application } = await addEverything(desk)
    const archive = await archiveOf(desk)
    await eraseApplication(desk, { key: newKey(), application, company: 'Halvorsen Paper' })
    await bringArchive(desk, archive, { change: true, settings: true })
    const left = await dataIn(await archiveOf(desk))
    expect(left['data/applications.jsonl']).toBe('')
    expect(left['data/journal.jsonl']).toBe('')
  })
})
