import { beforeEach, describe, expect, test } from 'vitest'
import { onBothEngines } from '../../../test/database/engines.ts'
import { addPlanner, danasDesk, newKey, type TestDesk } from '../../../test/desk/desk.ts'
import { pagesOn } from '../../../test/pages/pages.ts'
import { newVisitor, plain, type Visitor } from '../../../test/pages/visitor.ts'
import { getInterview } from '#app/get-interview.ts'
import { savePeople } from '#app/save-people.ts'

onBothEngines((data) => {
  let desk: TestDesk
  let ids: Awaited<ReturnType<typeof addPlanner>>
  let here: Visitor
  let there: Visitor

  beforeEach(async () => {
    desk = await danasDesk(data())
    ids = await addPlanner(desk)
    const web = await pagesOn(desk)
    ;[here, there] = [newVisitor(web), newVisitor(web)]
  })

  async function openBoth(path: string) {
    await here.open(path)
    await there.open(path)
  }

  describe('two windows on one debrief', () => {
    const form = /takeaways/
    const issue = () => `${ids.ana}-issue`
    const debrief = () => `/interviews/${ids.interview}/takeaways`

    test('with different fields: both are kept, and nothing is emptied by the older one', async () => {
      await openBoth(debrief())
      await there.send(form, { [issue()]: 'two winders', decisionBy: '2026-03-20' })
      await here.send(form, { [`${ids.ben}-issue`]: 'the dryers' })
      const { html } = await here.open(debrief())
      for (const kept of ['two winders', 'the dryers', 'value="2026-03-20"'])
        expect(html).toContain(kept)
    })

    test('with one field: nothing is overwritten, both texts are shown, and one decides', async () => {
      await openBoth(debrief())
      await there.send(form, { [issue()]: 'two winders' })
      const asked = await here.send(form, { [issue()]: 'the dryers', said: 'by Easter' })
      expect(asked.status).toBe(409)
      expect(plain(asked.html)).toMatch(/changed to: <q[^>]*>two winders</)
      expect(asked.html).toMatch(/>\s*the dryers<\/textarea>/)
      expect((await there.open(debrief())).html).not.toContain('by Easter')
      await here.send(form)
      const { html } = await there.open(debrief())
      expect([html.includes('the dryers'), html.includes('by Easter')]).toEqual([true, true])
    })

    test('with one field: what the other window has can be taken', async () => {
      await openBoth(debrief())
      await there.send(form, { [issue()]: 'two winders' })
      await here.send(form, { [issue()]: 'the dryers', said: 'by Easter' })
      await here.send(form, { _theirs: `${issue()}=two winders` })
      const { html } = await there.open(debrief())
      expect([html.includes('two winders'), html.includes('by Easter')]).toEqual([true, true])
    })

    test('with the same words: there is nothing to decide', async () => {
      await openBoth(debrief())
      await there.send(form, { [issue()]: 'two winders' })
      expect((await here.send(form, { [issue()]: 'two winders ' })).status).toBe(200)
    })

    test('at one moment: one of them is asked', async () => {
      await openBoth(debrief())
      const answers = await Promise.all([
        here.send(form, { [issue()]: 'the dryers' }),
        there.send(form, { [issue()]: 'two winders' }),
      ])
      expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([
        200, 409,
      ])
    })

    test('a form that is wrong comes back with what it was made from', async () => {
      await openBoth(debrief())
      await there.send(form, { [issue()]: 'two winders' })
      const wrong = await here.send(form, { decisionBy: 'soon', said: 'by Easter' })
      expect([wrong.status, wrong.html.includes('two winders')]).toEqual([422, true])
      expect((await here.send(form, { decisionBy: '2026-03-20' })).status).toBe(200)
    })

    test('of a page one came back to, other words are another change', async () => {
      await here.open(debrief())
      const old = newVisitor(await pagesOn(desk))
      await old.open(debrief())
      await old.send(form, { [issue()]: 'two winders' })
      await old.sendAgain()
      expect((await here.send(form, { [issue()]: 'two dryers' })).status).toBe(409)
    })

    test('while one types, what holds is kept, and the rest is told by its field', async () => {
      await openBoth(debrief())
      const typed = { [issue()]: 'two winders', decisionBy: '2026-02-30', said: 'by Easter' }
      const { status, told } = await here.keep(form, typed)
      expect([status, told]).toEqual([
        422,
        {
          wrong: { decisionBy: expect.stringContaining('30 February') },
          ...{ others: {}, taken: {}, seen: expect.stringContaining('said=') },
        },
      ])
      const second = await there.keep(form, { [issue()]: 'the dryers', 'no-field': 'x' })
      expect(second).toMatchObject({
        status: 409,
        told: { others: { [issue()]: 'two winders' }, taken: { said: 'by Easter' }, wrong: {} },
      })
      const { html } = await there.open(debrief())
      expect([html.includes('two winders'), html.includes('the dryers')]).toEqual([true, false])
    })
  })

  test('two windows on one note: each part of it is compared', async () => {
    const room = `/interviews/${ids.interview}/people/${ids.ana}/thank-you`
    const [form, issue] = [/parts/, 'takeaway.issue'] as const
    await openBoth(room)
    const typed = { 'candidate.currentPosition': 'planner', post: 'card' }
    await there.send(form, { ...typed, [issue]: 'two winders' })
    const asked = await here.send(form, { [issue]: 'the dryers', post: 'card' })
    expect([asked.status, plain(asked.html)]).toEqual([
      409,
      expect.stringMatching(/changed to: <q[^>]*>two winders</),
    ])
    await here.send(form)
    const { html } = await there.open(room)
    expect([html.includes('the dryers'), html.includes('value="planner"')]).toEqual([true, true])
    const { status } = await there.keep(form, { [issue]: 'the fans' })
    expect(status).toBe(200)
  })

  describe('two windows on one list of people', () => {
    const form = /people/
    const list = () => `/interviews/${ids.interview}/people`
    const met = async () => {
      const { people } = await getInterview(desk, ids.interview)
      return people.map(({ contact }) => [contact.name, contact.title, contact.phone])
    }

    test('whoever was added in the other one stays, and each detail is kept', async () => {
      await openBoth(list())
      const added = { 'person-2-name': 'Cleo Marsh', 'person-0-title': 'Director' }
      await there.send(form, added)
      await here.send(form, { 'person-0-phone': '+1 312 555 0199', 'person-1-title': 'Shift Lead' })
      expect(await met()).toEqual([
        ['Ana Ruiz', 'Director', '+1 312 555 0199'],
        ['Ben Ortega', 'Shift Lead', undefined],
        ['Cleo Marsh', undefined, undefined],
      ])
    })

    test('whoever was taken off in the other one does not come back', async () => {
      await openBoth(list())
      await there.send(form, { 'person-1-remove': 'yes' })
      await here.send(form, { 'person-0-title': 'Director' })
      expect((await met()).map(([name]) => name)).toEqual(['Ana Ruiz'])
    })

    test('unless something was typed about them here: then one is asked', async () => {
      await openBoth(list())
      await there.send(form, { 'person-1-remove': 'yes' })
      const asked = await here.send(form, { 'person-1-title': 'Shift Lead' })
      expect([asked.status, plain(asked.html)]).toEqual([
        422,
        expect.stringContaining('Ben Ortega was taken off the list.'),
      ])
      await here.send(form)
      expect((await met()).map(([name, title]) => [name, title])).toContainEqual([
        ...['Ben Ortega', 'Shift Lead'],
      ])
    })

    test('a line more does not make the list a newer one', async () => {
      await openBoth(list())
      const people = [{ id: ids.ana, title: 'Director' }]
      await savePeople(desk, { key: newKey(), interview: ids.interview, people })
      await here.send(form, { more: 'yes' })
      await here.send(form, { 'person-0-name': 'Ana María Ruiz' })
      expect((await met())[0]).toEqual(['Ana María Ruiz', 'Director', '+1 312 555 0110'])
    })
  })

  test.each([
    ['the settings', (): string => '/settings', 'currentPosition', 'phone', '+1 312 555 0142'],
    [
      'an application',
      (): string => `/applications/${ids.application}/edit`,
      ...(['company', 'position', 'Buyer'] as const),
    ],
    ['a person', (): string => `/people/${ids.ana}/edit`, 'title', 'phone', '+1 312 555 0142'],
    [
      'an interview',
      (): string => `/interviews/${ids.interview}/edit`,
      ...(['place', 'link', 'https://meet.example/4'] as const),
    ],
  ] as const)('two windows on %s overwrite nothing', async (_, path, one, other, text) => {
    const form = new RegExp(`^${path()}(?:/about-you.*)?$`)
    await openBoth(path())
    await there.send(form, { [one]: 'Kindly' })
    expect((await here.send(form, { [other]: text })).status).toBe(200)
    const { html } = await here.open(path())
    for (const kept of ['Kindly', text]) expect(plain(html)).toContain(`value="${kept}"`)
    await there.open(path())
    await there.send(form, { [one]: 'Warmly' })
    const asked = await here.send(form, { [one]: 'Yours' })
    expect([asked.status, plain(asked.html)]).toEqual([409, expect.stringContaining('>Warmly<')])
    expect(asked.html).toContain('value="Yours"')
  })
})
