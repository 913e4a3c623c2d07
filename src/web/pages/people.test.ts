import { beforeEach, expect, test } from 'vitest'
import { onBothEngines } from '../../../test/database/engines.ts'
import { addPlanner, danasDesk, newKey, planner, type TestDesk } from '../../../test/desk/desk.ts'
import { pagesOn } from '../../../test/pages/pages.ts'
import { newVisitor, plain, type Page, type Visitor } from '../../../test/pages/visitor.ts'
import { addApplication } from '#app/add-application.ts'
import { recordCall } from '#app/record-call.ts'

onBothEngines((data) => {
  let desk: TestDesk
  let dana: Visitor

  beforeEach(async () => {
    desk = await danasDesk(data())
    dana = newVisitor(await pagesOn(desk))
  })

  test('before anybody is met the room says what fills it', async () => {
    const page = await dana.open('/people')
    expect(text(page)).toContain('Nobody here yet.')
    expect(page.html).toContain('href="/interviews/new"')
    expect(page.html).not.toContain('type="search"')
  })

  test('a person stands there with the ways to reach them, and the last that happened', async () => {
    const { application, ana } = await addPlanner(desk)
    desk.goTo('2026-03-09T10:00-05:00')
    const about = { application, contact: ana }
    await recordCall(desk, { key: newKey(), ...about, outcome: 'voicemail' })
    const page = await dana.open('/people')
    expect(page.html).toContain('href="tel:+13125550110"')
    expect(page.html).toContain('href="mailto:ben.ortega@halvorsen.example"')
    expect(page.html).toContain(`href="/applications/${application}"`)
    expect(text(page)).toContain('Mon 9 March: You left a voicemail.')
    expect(text(page)).toContain('Mon 2 March: You met.')
  })

  test('who cannot be reached is told of plainly, with the way to mend it', async () => {
    const people = [{ name: 'Cleo Marsh' }]
    await addApplication(desk, { key: newKey(), ...planner, people })
    const page = await dana.open('/people')
    expect(text(page)).toContain('No way to reach them yet.')
    expect(page.html).toMatch(/href="\/people\/[\w-]+\/edit"[^>]*>Add one/)
  })

  test('people are found by name and company, page after page', async () => {
    await addPlanner(desk)
    const many = Array.from({ length: 50 }, (_, index) => ({ name: `Cleo ${index + 10}` }))
    const mill = { ...planner, company: 'Alder Mill' }
    await addApplication(desk, { key: newKey(), ...mill, people: many })
    const ben = await dana.open('/people?words=ortega')
    expect([ben.html.includes('Ben Ortega'), ben.html.includes('Ana Ruiz')]).toEqual([true, false])
    await addApplication(desk, { key: newKey(), ...mill, people: [{ name: 'Zoë Łuczak' }] })
    const first = await dana.open('/people?words=mill')
    expect(first.html).not.toContain('Luczak')
    const [, more = ''] = /href="(\/people\?[^"]+)">More people/.exec(first.html) ?? []
    const second = await dana.open(plain(more))
    expect(text(second)).toContain('Zoë Łuczak')
    expect(second.html).not.toContain('Ben Ortega')
    expect(text(await dana.open('/people?words=nobody'))).toContain('Nobody has these words')
  })
})

/** What is read on the page. */
function text({ html }: Page): string {
  return plain(html.replaceAll(/<[^>]+>/g, ' ')).replaceAll(/\s+/g, ' ')
}
