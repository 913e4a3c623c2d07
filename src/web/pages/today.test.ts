import { beforeEach, expect, test } from 'vitest'
import { onOneEngine } from '../../../test/database/engines.ts'
import {
  addPlanner,
  ana,
  danasDesk,
  newKey,
  planner,
  type TestDesk,
} from '../../../test/desk/desk.ts'
import { pagesOn } from '../../../test/pages/pages.ts'
import { newVisitor, plain, type Page, type Visitor } from '../../../test/pages/visitor.ts'
import { addApplication } from '#app/add-application.ts'
import { recordNews } from '#app/record-news.ts'

onOneEngine((data) => {
  let desk: TestDesk
  let dana: Visitor

  beforeEach(async () => {
    desk = await danasDesk(data(), '2026-03-02T09:00-06:00')
    dana = newVisitor(await pagesOn(desk))
  })

  test('on its day an interview stands first, with its sheet for the pocket', async () => {
    await addPlanner(desk)
    const today = await dana.open('/')
    expect(today.html).toContain('14:00 to 15:00')
    expect(text(today)).toContain('With Ana Ruiz and Ben Ortega.')
    const [sheet = ''] = /\/interviews\/[\w-]+\/pocket/.exec(today.html) ?? []
    const pocket = text(await dana.open(sheet))
    expect(pocket).toContain('Ask each for a business card before the talk begins')
    expect(pocket).toContain('Who decides, and by when?')
    expect(pocket).toContain('May I call next week')
    expect(pocket).toContain('Ana Ruiz, Head of Maintenance')
  })

  test('an interview in another zone stands on one’s own day, by one’s own clock', async () => {
    desk.goTo('2026-03-01T21:00-06:00')
    const start = { start: '2026-03-02T15:00', timeZone: 'Europe/London' }
    await addApplication(desk, { key: newKey(), ...planner, ...start })
    expect(text(await dana.open('/'))).toContain('Mon 2 March Interview at 09:00, Halvorsen Paper')
    desk.goTo('2026-03-02T07:00-06:00')
    expect(text(await dana.open('/'))).toContain('09:00 to 10:00, 15:00 to 16:00 there')
  })

  test('a call where it is tomorrow already is not counted for today', async () => {
    const there = { start: '2026-03-03T15:00', timeZone: 'Europe/London', people: [ana] }
    await addApplication(desk, { key: newKey(), ...planner, ...there })
    desk.goTo('2026-03-09T21:00-05:00')
    // The thank-you is late, and in London it is Tue 10 March.
    const { html } = await dana.open('/')
    expect(html).toContain('One thing to do today, one for tomorrow.')
    expect(html).toContain('tomorrow, Tue 10 March')
  })

  test('of a talk by video one brings home what a card would say', async () => {
    const link = 'https://meet.example/halvorsen'
    await addApplication(desk, { key: newKey(), ...planner, link, format: 'video' })
    const [sheet = ''] = /\/interviews\/[\w-]+\/pocket/.exec((await dana.open('/')).html) ?? []
    const pocket = text(await dana.open(sheet))
    expect(pocket).not.toContain('business card')
    expect(pocket).toContain('name, title, and one way to reach them')
    expect(pocket).toContain(link)
  })

  test('a date they gave is said to be theirs', async () => {
    desk.goTo('2026-03-02T16:00-06:00')
    await addApplication(desk, { key: newKey(), ...planner, decisionBy: '2026-03-13' })
    expect(text(await dana.open('/'))).toContain(
      'Fri 13 March Halvorsen Paper decides by then. Without news you ask Ana Ruiz on Mon 16 March.',
    )
  })

  test('what is not to be done now is put off to a day, and comes back on it', async () => {
    await addPlanner(desk)
    desk.goTo('2026-03-09T10:00-05:00')
    await openLater(dana, 'call')
    const wrong = await dana.send(/later\/day/, { on: '2026-05-01' })
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('value="2026-05-01"')
    const { html } = await dana.send(/later\/day/, { on: '2026-03-12' })
    expect(html).toContain('Put off.')
    expect(html).not.toContain('Open the script: Call Ana Ruiz')
    desk.goTo('2026-03-12T10:00-05:00')
    expect((await dana.open('/')).html).toContain('Open the script: Call Ana Ruiz')
  })

  test('what then follows is said before a step is let go', async () => {
    await addPlanner(desk)
    desk.goTo('2026-03-09T10:00-05:00')
    const asked = await openLater(dana, 'call')
    expect(text(asked)).toContain('Then the next is: Call Ana Ruiz, Mon 16 March.')
    const { html } = await dana.send(/later\/never/)
    expect(html).toContain('Let go.')
    expect(html).not.toContain('Open the script: Call Ana Ruiz')
  })

  test('a step that is not open any more cannot be put off', async () => {
    const { application, ana } = await addPlanner(desk)
    const gone = await dana.open(`/applications/${application}/later?contact=${ana}&kind=call`)
    expect(gone.status).toBe(409)
    expect(gone.html).toContain('This step is not open any more.')
  })

  test('applications are found by what is typed, and those at rest lie apart', async () => {
    const { application } = await addPlanner(desk)
    await addApplication(desk, { key: newKey(), ...planner, company: 'Marsh Board' })
    await recordNews(desk, { key: newKey(), application, news: 'rejection' })
    const all = await dana.open('/applications')
    expect([all.html.includes('Marsh'), all.html.includes('Halvorsen')]).toEqual([true, false])
    expect(all.html).toContain('Closed and played out (1)')
    expect((await dana.open('/applications?rest=yes')).html).toContain('Halvorsen')
    const found = await dana.open('/applications?words=halv')
    expect([found.html.includes('Marsh'), found.html.includes('Halvorsen')]).toEqual([false, true])
    expect((await dana.open('/applications?words=nobody')).html).toContain('No application has')
  })
})

async function openLater(dana: Visitor, kind: string): Promise<Page> {
  const { html } = await dana.open('/')
  const [, path = ''] = new RegExp(`href="([^"]*/later\\?[^"]*kind=${kind}[^"]*)"`).exec(html) ?? []
  return dana.open(plain(path))
}

/** What is read on the page. */
function text({ html }: Page): string {
  return plain(html.replaceAll(/<[^>]+>/g, ' '))
    .replaceAll(/\s+/g, ' ')
    .replaceAll(' ,', ',')
    .replaceAll(' .', '.')
}
