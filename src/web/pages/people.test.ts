import { beforeEach, describe, expect, test } from 'vitest'
import { onOneEngine } from '../../../test/database/engines.ts'
import { addPlanner, danasDesk, newKey, planner, type TestDesk } from '../../../test/desk/desk.ts'
import { pagesOn } from '../../../test/pages/pages.ts'
import { newVisitor, plain, type Page, type Visitor } from '../../../test/pages/visitor.ts'
import { addApplication } from '#app/add-application.ts'
import { recordCall } from '#app/record-call.ts'
import { recordNote } from '#app/record-note.ts'

onOneEngine((data) => {
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
    expect(page.html).toMatch(
      /href="\/people\/[\w-]+\/edit"[^>]*aria-label="Add one: a way to reach Cleo Marsh"/,
    )
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
    expect(text(await dana.open('/people?words=nobody'))).toContain(
      'Nobody here has that in their name',
    )
  })

  describe('a person', () => {
    let ids: Awaited<ReturnType<typeof addPlanner>>
    beforeEach(async () => {
      ids = await addPlanner(desk)
    })

    test('has a page that says who they are and what comes next, with the way there', async () => {
      const page = await dana.open(`/people/${ids.ana}`)
      expect(page.html).toContain('<title>Ana Ruiz · People · Sincerely</title>')
      expect(text(page)).toContain('Thank Ana Ruiz by email')
      expect(page.html).toContain(`/interviews/${ids.interview}/people/${ids.ana}/thank-you"`)
      expect(text(page)).toContain('Mon 2 March, 14:00 to 15:00')
    })

    test('tells what was sent and said, with the words', async () => {
      const about = { application: ids.application, contact: ids.ana }
      const note = { kind: 'thank-you', channel: 'email', words: 'Dear Ana, <thank> you' }
      await recordNote(desk, { key: newKey(), ...about, ...note })
      const page = await dana.open(`/people/${ids.ana}`)
      expect(text(page)).toContain('Mon 2 March You sent a thank-you by email.')
      expect(text(page)).toContain('Dear Ana, <thank> you')
    })

    test('is reached as they wish from then on', async () => {
      await dana.open(`/people/${ids.ana}`)
      const page = await dana.send(/wish/, { wish: 'email' })
      expect(text(page)).toMatch(/How they like to be reached Kept\. .* By email\. Change/)
      expect((await dana.open(`/people/${ids.ana}/edit`)).html).toContain(
        '<option value="email" selected=""',
      )
    })

    test('who is away is left alone until they are back', async () => {
      await dana.open(`/people/${ids.ana}`)
      const wrong = await dana.send(/absence/, { until: '2026-02-30' })
      expect(wrong.status).toBe(422)
      expect(wrong.html).toContain('value="2026-02-30"')
      expect(text(wrong)).toContain('There is no 30 February 2026')
      const page = await dana.send(/absence/, { until: '2026-03-13' })
      expect(text(page)).toContain('They are away until Fri 13 March.')
      const back = await dana.send(/return/)
      expect(text(back)).toContain('What waited for them goes on.')
      expect(text(back)).not.toContain('away until')
    })

    test('is given another way to be reached', async () => {
      await dana.open(`/people/${ids.ben}/edit`)
      const wrong = await dana.send(/edit/, { phone: 'call me', address: '400 Mill Road' })
      expect(wrong.status).toBe(422)
      expect(text(wrong)).toContain('is not a phone number')
      expect(wrong.html).toContain('400 Mill Road')
      const page = await dana.send(/edit/, { phone: '+1 312 555 0111' })
      expect(page.path).toBe(`/people/${ids.ben}?done=person`)
      expect(page.html).toContain('href="tel:+13125550111"')
      expect(text(page)).toContain('400 Mill Road')
    })

    test('of a country with holidays of its regions is asked which', async () => {
      await dana.open(`/people/${ids.ben}/edit`)
      await dana.send(/edit/, { country: 'DE', timeZone: 'Europe/Berlin' })
      await dana.open(`/people/${ids.ben}/edit`)
      const page = await dana.send(/edit/, { region: 'BY' })
      expect(text(page)).toContain('Berlin, Germany, Bayern')
      expect(text(page)).toContain('it is 23:00 there now')
    })
  })
})

/** What is read on the page. */
function text({ html }: Page): string {
  return plain(html.replaceAll(/<[^>]+>/g, ' ')).replaceAll(/\s+/g, ' ')
}
