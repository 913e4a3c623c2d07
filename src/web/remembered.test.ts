import { beforeEach, expect, test } from 'vitest'
import { onBothEngines } from '../../test/database/engines.ts'
import { addPlanner, danasDesk, newKey, type TestDesk } from '../../test/desk/desk.ts'
import { pagesOn } from '../../test/pages/pages.ts'
import { newVisitor, type Visitor } from '../../test/pages/visitor.ts'
import { changeApplication } from '#app/change-application.ts'
import { recordNews } from '#app/record-news.ts'

onBothEngines((data) => {
  let desk: TestDesk
  let dana: Visitor
  let application: string

  beforeEach(async () => {
    desk = await danasDesk(data())
    application = (await addPlanner(desk)).application
    dana = newVisitor(await pagesOn(desk, { dataVersion: data().version }))
  })

  test('the same page is shown again as long as nothing changes, each time with new keys', async () => {
    const path = `/applications/${application}/edit`
    const [first, second] = [(await dana.open(path)).html, (await dana.open(path)).html]
    expect(withoutKeys(second)).toBe(withoutKeys(first))
    expect(keysIn(first)).toHaveLength(new Set(keysIn(first)).size)
    expect(keysIn(first).filter((key) => keysIn(second).includes(key))).toEqual([])
    expect(first).not.toContain('\0')
  })

  test('the data is not asked again, where it says that it has not changed', async () => {
    let asked = 0
    const { db } = desk
    const counting = Object.defineProperty({ ...desk }, 'db', { get: () => ((asked += 1), db) })
    const visitor = newVisitor(await pagesOn(counting, { dataVersion: data().version }))
    await visitor.open('/people')
    expect(asked).toBeGreaterThan(0)
    asked = 0
    await visitor.open('/people')
    expect(asked > 0).toBe(data().version === undefined)
  })

  test('a page shown often stays, however many others are looked at', async () => {
    let asked = 0
    const { db } = desk
    const counting = Object.defineProperty({ ...desk }, 'db', { get: () => ((asked += 1), db) })
    const visitor = newVisitor(await pagesOn(counting, { dataVersion: data().version }))
    for (let other = 0; other < 60; other += 1) {
      await visitor.open(`/people?words=${other}`)
      await visitor.open('/people')
    }
    asked = 0
    await visitor.open('/people')
    await visitor.open('/people?words=59')
    expect(asked > 0).toBe(data().version === undefined)
    await visitor.open('/people?words=0')
    expect(asked).toBeGreaterThan(0)
  })

  test('whatever changes is seen at once, by whomever it was changed', async () => {
    const position = async () => /<h1>(.*?)<\/h1>/s.exec((await dana.open(path)).html)?.[1]
    const path = `/applications/${application}`
    const before = await position()
    await changeApplication(desk, { key: newKey(), application, position: 'Head of planning' })
    expect(await position()).not.toBe(before)
    expect(await position()).toContain('Head of planning')
    expect((await dana.open('/')).html).toContain('Thank Ana Ruiz')
    await recordNews(desk, { key: newKey(), application, news: 'rejection' })
    expect((await dana.open('/')).html).not.toContain('Thank Ana Ruiz')
  })

  test('what time alone changes is seen when its time has come', async () => {
    expect((await dana.open('/')).html).not.toContain('Open the script: Call Ana Ruiz')
    desk.goTo('2026-03-09T09:00-05:00')
    expect((await dana.open('/')).html).toContain('Open the script: Call Ana Ruiz')
  })

  test('two forms of one page shown twice are two forms, and each has its effect', async () => {
    const path = `/applications/${application}/edit`
    for (const position of ['Planner', 'Head of planning']) {
      await dana.open(path)
      await dana.send(/\/edit$/, { position })
    }
    expect((await dana.open(path)).html).toContain('value="Head of planning"')
  })

  test('a page that came back with something wrong is not remembered', async () => {
    const path = `/applications/${application}/edit`
    await dana.open(path)
    const wrong = await dana.send(/\/edit$/, { company: '' })
    expect(wrong.status).toBe(422)
    expect((await dana.open(path)).html).toContain('value="Halvorsen Paper"')
  })
})

function keysIn(html: string): readonly string[] {
  return [...html.matchAll(/name="_key" value="([^"]*)"/g)].map(([, key = '']) => key)
}

function withoutKeys(html: string): string {
  return html.replaceAll(/(name="_key" value=")[^"]*/g, '$1')
}
