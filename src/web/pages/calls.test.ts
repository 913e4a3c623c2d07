import { beforeEach, expect, test } from 'vitest'
import { onOneEngine } from '../../../test/database/engines.ts'
import { addPlanner, danasDesk, newKey, type TestDesk } from '../../../test/desk/desk.ts'
import { pagesOn } from '../../../test/pages/pages.ts'
import { newVisitor, type Visitor } from '../../../test/pages/visitor.ts'
import { changeContact } from '#app/change-contact.ts'

onOneEngine((data) => {
  let desk: TestDesk
  let dana: Visitor
  let ids: Awaited<ReturnType<typeof addPlanner>>

  beforeEach(async () => {
    desk = await danasDesk(data(), '2026-03-02T16:00-06:00')
    ids = await addPlanner(desk)
    const reached = { phone: '+1 312 555 0111', timeZone: 'Europe/London' }
    await changeContact(desk, { key: newKey(), contact: ids.ben, ...reached })
    dana = newVisitor(await pagesOn(desk))
  })

  async function called(): Promise<readonly string[]> {
    const { html } = await dana.open('/calls')
    return [...html.matchAll(/<h2[^>]*>(?:<bdi>)?([^<]*)(?:<bdi>([^<]*))?/g)].map(
      ([, verb = '', name = '']) => `${verb}${name}`,
    )
  }

  test('whoever goes home first is called first', async () => {
    desk.goTo('2026-03-09T10:00-05:00')
    expect(await called()).toEqual(['Call Ben Ortega', 'Call Ana Ruiz'])
    expect((await dana.open('/')).html).toContain('Two calls, in the order of their hours')
  })

  test('whose hours have not begun stands below', async () => {
    desk.goTo('2026-03-09T08:00-05:00')
    expect(await called()).toEqual(['Call Ben Ortega', 'Later today', 'Call Ana Ruiz'])
  })

  test('where the day is over nobody is called, and that is said', async () => {
    desk.goTo('2026-03-09T18:00-05:00')
    expect(await called()).toEqual(['Nobody to call now.'])
    expect((await dana.open('/')).html).not.toContain('in the order of their hours')
  })
})
