import { beforeEach, expect, test } from 'vitest'
import { onOneEngine } from '../../../test/database/engines.ts'
import { addPlanner, danasDesk, newKey, type TestDesk } from '../../../test/desk/desk.ts'
import { pagesOn } from '../../../test/pages/pages.ts'
import { newVisitor, plain, type Visitor } from '../../../test/pages/visitor.ts'
import { changeSettings } from '#app/change-settings.ts'
import { getApplication } from '#app/get-application.ts'
import { changePostHabits } from '#app/post-habits.ts'
import { saveParts } from '#app/save-parts.ts'

const takeaway = {
  interesting: 'You are putting a new line into Green Bay.',
  issue: 'unplanned stops',
  handling: 'Read the logs first.',
  expertise: 'planning shifts',
}

onOneEngine((data) => {
  let desk: TestDesk
  let panel: Awaited<ReturnType<typeof addPlanner>>
  let dana: Visitor

  beforeEach(async () => {
    desk = await danasDesk(data())
    const address = '18 Alder Street\nChicago, IL 60614'
    const currentPosition = 'shift planner at Lakeside Mills'
    await changeSettings(desk, { key: newKey(), address, post: 'handwritten', currentPosition })
    panel = await addPlanner(desk)
    dana = newVisitor(await pagesOn(desk))
  })

  async function givenAddresses(
    people = [panel.ana, panel.ben],
    ...[noted = takeaway]: [typeof takeaway?]
  ) {
    for (const contact of people) {
      const parts = { takeaway: noted, contact: { address: '400 Mill Road\nGreen Bay, WI' } }
      await saveParts(desk, { key: newKey(), interview: panel.interview, contact, parts })
    }
  }

  const notes = async () => {
    const { case: kase } = await getApplication(desk, panel.application)
    return kase.journal.filter(({ type }) => type === 'note')
  }

  test('without anything to post the page says what would stand there', async () => {
    expect((await dana.open('/post')).html).toContain('Nothing goes by post today.')
    expect((await dana.open('/')).html).not.toContain('href="/post"')
  })

  test('two notes by post are signed and posted, and what comes next is said', async () => {
    await givenAddresses()
    expect((await dana.open('/')).html).toContain('Two notes go by post')
    const page = await dana.open('/post')
    expect(page.html).toContain('Thank Ana Ruiz by handwritten letter')
    expect(page.html).toContain('it arrives <strong>Thursday</strong>')
    const signed = await dana.send(/signed$/)
    expect(signed.html).toContain('aria-pressed="true" aria-label="Signed: Ana Ruiz"')
    const words = dana.lastSent().get('words')
    const posted = await dana.send(/posted$/)
    expect(posted.html).toContain('Posted, and in the journal in exactly these words.')
    const said = plain(posted.html.replaceAll(/<[^>]+>/g, ''))
    expect(said).toContain('You sent Ana Ruiz a thank-you written by hand. Expected Thursday.')
    expect(said).toContain('Next: Call Ana Ruiz, Mon 9 March.')
    await dana.sendAgain()
    await dana.sendAgain({ _key: newKey() })
    expect(await notes()).toMatchObject([{ contact: panel.ana, words }])
    await dana.open('/post')
    await dana.send(/posted$/)
    expect((await dana.open('/post')).html).toContain('It is all on its way.')
    expect(await notes()).toHaveLength(2)
  })

  test('those ticked are printed as one file, in which nobody stands whose note is not whole', async () => {
    await givenAddresses([panel.ana])
    await givenAddresses([panel.ben], { ...takeaway, issue: '' })
    await dana.open('/post')
    await changePostHabits(desk, { key: newKey(), labels: '5160', labelFrom: '4', days: {} })
    const none = await dana.send(/run$/)
    expect(none.html).toContain('Nothing is chosen; please tick whose post is to be printed.')
    const marks = [panel.ana, panel.ben].map((id) => `${panel.interview}.${id}.thank-you`)
    let ready = await dana.send(/run$/, { print: marks[0]! })
    // On a busy computer it is still being printed when the page comes.
    while (ready.html.includes('<progress')) ready = await dana.open(ready.path)
    expect(ready.path).toMatch(/^\/post\/run\/[\w-]+$/)
    expect(ready.html).toContain('Ready to print')
    for (const file of ['post.pdf', 'labels.pdf'])
      expect((await dana.open(`${ready.path}/${file}`)).html.slice(0, 5)).toBe('%PDF-')
    await dana.open('/post')
    const lacking = await dana.send(/run$/, { print: marks[1]! })
    expect(lacking.status).toBe(422)
    expect(plain(lacking.html)).toContain('Nothing of it can be printed yet. Ben Ortega:')
    expect((await dana.open('/post/run/gone')).path).toBe('/post?done=run-gone')
  })

  test('what is still missing is said, with the way to the note', async () => {
    await givenAddresses([panel.ana], { ...takeaway, issue: '' })
    const { html } = await dana.open('/post')
    expect(html).toContain('Finish the note')
    expect(html).not.toContain('/post/posted')
  })

  test('the writing room says when it would be there', async () => {
    await givenAddresses([panel.ana])
    const path = `/interviews/${panel.interview}/people/${panel.ana}/thank-you`
    expect((await dana.open(path)).html).toContain('A letter posted today would arrive Thursday.')
  })
})
