import { beforeEach, expect, test } from 'vitest'
import { newPlanner } from '../../../test/database/cast.ts'
import { onOneEngine } from '../../../test/database/engines.ts'
import { addPlanner, danasDesk, newKey, planner, type TestDesk } from '../../../test/desk/desk.ts'
import { pagesOn } from '../../../test/pages/pages.ts'
import { newVisitor, type Visitor } from '../../../test/pages/visitor.ts'
import { addApplication } from '#app/add-application.ts'
import { getInsights } from '#app/get-insights.ts'
import { recordCall } from '#app/record-call.ts'
import { recordNote } from '#app/record-note.ts'
import { takeBack } from '#app/take-back.ts'
import * as store from '#store/applications.ts'
import { listJournal } from '#store/journal.ts'
import { write } from '#store/write.ts'

onOneEngine((data) => {
  let desk: TestDesk
  let dana: Visitor

  beforeEach(async () => {
    desk = await danasDesk(data())
    dana = newVisitor(await pagesOn(desk))
  })

  test('before the first interview the page says what it will show', async () => {
    const { html } = await dana.open('/insights')
    expect(html).toContain('Nothing to count yet.')
    expect(html).toContain('href="/interviews/new"')
  })

  test('one application is told in words, without a share, and drawn with the same numbers as its table', async () => {
    const { application, ana } = await addPlanner(desk)
    const about = { application, contact: ana, reason: '' }
    const note = { kind: 'thank-you', channel: 'card', words: 'Dear Ana' }
    await recordNote(desk, { key: newKey(), ...about, ...note })
    const { html } = await dana.open('/insights')
    expect(html).toContain('One application has an interview behind it; in none something moved.')
    expect(html).toContain('That is too few to read anything from.')
    expect(html).not.toContain(' %<')
    expect(html).toMatch(/<desc id="way-told">Interviewed: 1 of 1\. Thanked: 1 of 1\./)
    expect(html).toMatch(/<th scope="row">Thank-you on a card<\/th><td>1<\/td><td>0<\/td>/)
  })

  test('of several a share is given, however many there are, and what was taken back counts no more', async () => {
    const { db, account } = desk
    await write(db, account, async (db) => {
      for (let count = 0; count < 60; count += 1)
        await store.addApplication(db, account, newPlanner())
    })
    for (const position of ['Buyer', 'Foreman', 'Clerk', 'Driver'])
      await addApplication(desk, { key: newKey(), ...planner, position })
    const { application, ana: contact } = await addPlanner(desk)
    desk.goTo('2026-03-09T10:00-05:00')
    await recordCall(desk, { key: newKey(), application, contact, outcome: 'talked' })
    const { html } = await dana.open('/insights')
    expect(html).toContain('5 applications have an interview behind them; in none something moved.')
    expect(html).toContain('<th scope="row">Called or asked</th><td>1</td><td>20 %</td>')
    expect((await getInsights(desk)).replies['call 1']).toEqual({ made: 1, answered: 1 })
    const [call] = await listJournal(db, account, application)
    await takeBack(desk, { key: newKey(), entry: call!.id })
    expect((await getInsights(desk)).replies['call 1']).toEqual({ made: 0, answered: 0 })
  })
})
