// Applications and interviews, as programs add, change and remove them.
import { beforeEach, expect, test } from 'vitest'
import { openInMemory } from '#store/engines/in-memory.ts'
import type { Db } from '#store/tables.ts'
import { addPlanner, danasDesk, type TestDesk } from '../../../test/desk/desk.ts'
import { ask } from '../../../test/operations/asking.ts'
import { getInsights } from '../insights/get-insights.ts'
import { addInterview } from '../interviews/add-interview.ts'
import { callOffInterview } from '../interviews/call-off-interview.ts'
import { changeInterview } from '../interviews/change-interview.ts'
import { getInterview } from '../interviews/get-interview.ts'
import { reinstateInterview } from '../interviews/reinstate-interview.ts'
import { savePeople } from '../interviews/save-people.ts'
import { saveTakeaways } from '../interviews/save-takeaways.ts'
import { letStepGo } from '../steps/let-step-go.ts'
import { previewLettingGo } from '../steps/preview-letting-go.ts'
import { putOffStep } from '../steps/put-off-step.ts'
import { addApplication } from './add-application.ts'
import { changeApplication } from './change-application.ts'
import { eraseApplication } from './erase-application.ts'
import { getApplication } from './get-application.ts'
import { getCaseFile } from './get-case-file.ts'
import { keepAfterwards } from './keep-afterwards.ts'
import { listApplications } from './list-applications.ts'
import { planCase } from './plan-case.ts'
import { previewErasingApplication } from './preview-erasing-application.ts'
import { removeApplication } from './remove-application.ts'

let db: Db
let desk: TestDesk
let about: Awaited<ReturnType<typeof addPlanner>>

beforeEach(async () => {
  db ??= await openInMemory()
  desk = await danasDesk({ db })
  about = await addPlanner(desk)
})

test('an application comes in with its interview, and is put right', async () => {
  const { id: application } = await ask(desk, addApplication, {
    ...{ company: 'Kestrel Dairy', position: 'Line planner', start: '2026-03-04T10:00' },
    people: [{ name: 'Cleo Marsh' }],
  })
  await ask(desk, changeApplication, { application, position: 'Filling line planner' })
  expect(await ask(desk, listApplications, { words: 'kestrel' })).toMatchObject({
    items: [{ id: application, position: 'Filling line planner', status: 'scheduled' }],
  })
  await ask(desk, removeApplication, { application })
  expect(await ask(desk, listApplications, { words: 'kestrel' })).toEqual({ items: [] })
})

test('an interview is moved, called off and reinstated, and a further one added', async () => {
  const { application, interview } = about
  await ask(desk, changeInterview, { interview, start: '2026-03-02T15:00', place: 'Mill Road 4' })
  await ask(desk, callOffInterview, { interview })
  const off = await ask(desk, getInterview, { interview })
  expect(off.interview).toMatchObject({ place: 'Mill Road 4', calledOffAt: expect.any(String) })
  await ask(desk, reinstateInterview, { interview })
  const { id } = await ask(desk, addInterview, {
    ...{ application, start: '2026-03-12T10:00', people: [{ id: about.ana }] },
  })
  const { interviews, plan } = await ask(desk, getApplication, { application })
  expect(interviews.map((one) => one.id)).toEqual([interview, id])
  expect(interviews[0]?.calledOffAt).toBeUndefined()
  expect(plan.status).toBe('advanced')
})

test('whom one met and what was said are kept with the interview', async () => {
  const { interview, ana, ben } = about
  await ask(desk, savePeople, { interview, people: [{ name: 'Cleo Marsh' }], notMet: [ben] })
  await ask(desk, saveTakeaways, {
    interview,
    takeaways: [{ contact: ana, interesting: 'the night shift' }],
    ...{ decisionBy: '2026-03-16', said: 'by the middle of the month', decisionFrom: ana },
  })
  const shown = await ask(desk, getInterview, { interview })
  expect(shown).toMatchObject({
    interview: { decisionBy: '2026-03-16', decisionFrom: ana },
    application: { company: 'Halvorsen Paper' },
    people: [{ person: { name: 'Cleo Marsh' } }, { person: { name: 'Ana Ruiz' } }],
  })
  expect(shown.people[1]?.takeaway?.interesting).toBe('the night shift')
})

test('a step is put off, or let go once one knows what follows', async () => {
  const { application, ana: contact } = about
  const thanks = { application, contact, kind: 'thank-you' }
  await ask(desk, putOffStep, { ...thanks, on: '2026-03-03' })
  const preview = await ask(desk, previewLettingGo, thanks)
  expect(preview).toMatchObject({ step: { on: '2026-03-03' }, next: { kind: 'call' } })
  await ask(desk, letStepGo, thanks)
  const { plan } = await ask(desk, getApplication, { application })
  expect(plan.steps.find((one) => one.contact === contact)).toMatchObject({ state: 'skipped' })
})

test('a case file taken along has the same plan anywhere', async () => {
  const { application } = about
  await ask(desk, letStepGo, { application, contact: about.ben, kind: 'thank-you' })
  const file = await getCaseFile.run(desk, { application }, { key: '' })
  const text = new TextDecoder().decode(file.bytes as Uint8Array)
  const planned = await ask(desk, planCase, { case: JSON.parse(text) as unknown })
  const { plan } = await ask(desk, getApplication, { application })
  expect(planned).toEqual({ plan, unknown: [] })
})

test('what one takes along is kept, and counted', async () => {
  const { application } = about
  await ask(desk, keepAfterwards, { application, learned: 'Ask earlier.', lookOn: '2026-04-06' })
  const shown = await ask(desk, getApplication, { application })
  expect(shown).toMatchObject({ learned: 'Ask earlier.', lookOn: '2026-04-06' })
  expect(await ask(desk, getInsights)).toMatchObject({
    ...{ reached: { interviewed: 1 }, ends: { open: 1 } },
    waits: [{ days: 0, replies: 0 }, {}, {}, {}, {}, { replies: 0 }],
  })
})

test('an application is erased once its company was typed', async () => {
  const { application, ana, ben } = about
  const preview = await ask(desk, previewErasingApplication, { application })
  expect(preview).toMatchObject({ interviews: 1, entries: 0, only: [{ id: ana }, { id: ben }] })
  const erasing = { application, people: [ana] }
  await expect(ask(desk, eraseApplication, { ...erasing, company: 'Kestrel' })).rejects.toThrow(
    'Please type the company as it stands here',
  )
  await ask(desk, eraseApplication, { ...erasing, company: 'Halvorsen Paper' })
  await expect(ask(desk, getApplication, { application })).rejects.toMatchObject({ code: 'erased' })
})
