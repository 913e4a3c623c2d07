// What a program drafted, on the pages: it waits, and goes nowhere without a press.
import { beforeEach, expect, test } from 'vitest'
import { onOneEngine } from '../../../test/database/engines.ts'
import { danasDesk, newKey, type TestDesk } from '../../../test/desk/desk.ts'
import { addNotes, shownAt } from '../../../test/desk/notes.ts'
import { pagesOn } from '../../../test/pages/pages.ts'
import { newVisitor, type Visitor } from '../../../test/pages/visitor.ts'
import { listDrafts } from '#app/drafts/list-drafts.ts'
import { getApplication } from '#app/get-application.ts'
import { keepNoteWords } from '#app/keep-note-words.ts'
import { keepWords } from '#app/keep-words.ts'

onOneEngine((data) => {
  let desk: TestDesk
  let dana: Visitor
  let application: string
  let note: { interview: string; contact: string; kind: 'thank-you'; channel: 'email' }
  let room: string

  beforeEach(async () => {
    desk = await danasDesk(data(), '2026-03-02T16:00-06:00')
    const planner = await addNotes(desk)
    application = planner.application
    const about = { interview: planner.interview, contact: planner.ana }
    note = { ...about, kind: 'thank-you', channel: 'email' }
    room = `/interviews/${about.interview}/people/${about.contact}`
    const { subject, text } = await shownAt(desk, note)
    const words = { subject, text: text.replace('Dear Ana,', 'Good day, Ana,') }
    const claude = { ...desk, program: 'Claude <b>' }
    await keepNoteWords(claude, { key: newKey(), ...note, ...words })
    const script = 'Good morning, Ana.'
    await keepWords(claude, { key: newKey(), ...about, reached: 'answered', words: script })
    dana = newVisitor(await pagesOn(desk))
  })

  test('Today and the application say so, with the way to it', async () => {
    for (const path of ['/', `/applications/${application}`]) {
      const { html } = await dana.open(path)
      expect(html).toContain('Claude &lt;b&gt; drafted your thank-you to Ana Ruiz.')
      expect(html).toContain('Claude &lt;b&gt; drafted what you say to Ana Ruiz on the phone.')
      expect(html).toContain(`href="${room}/thank-you?channel=email"`)
    }
  })

  test('the writing room says whose words these are until they are one’s own', async () => {
    const { html } = await dana.open(`${room}/thank-you`)
    expect(html).toContain('Drafted by <bdi>Claude &lt;b&gt;</bdi>.')
    expect(html).not.toContain('In your own words.')
    const mine = await dana.send(/words\/mine/)
    expect(mine.html).toContain('These are your words now. Nothing is sent yet.')
    expect(mine.html).toContain('In your own words.')
    expect(mine.html).toContain('Good day, Ana,')
    expect(await listDrafts(desk)).toHaveLength(1)
  })

  test('it is dropped with one press', async () => {
    await dana.open(`${room}/thank-you`)
    const { html } = await dana.send(/words\/proposed/)
    expect(html).toContain('Dear Ana,')
    expect(html).not.toContain('Drafted by')
  })

  test('the press that sends makes it theirs', async () => {
    await dana.open(`${room}/thank-you`)
    await dana.send(/thank-you\/sent/)
    const [entry] = (await getApplication(desk, application)).case.journal
    expect(entry).toMatchObject({ words: expect.stringContaining('Good day, Ana,') })
    expect((await listDrafts(desk)).map(({ what }) => what)).toEqual(['script'])
  })

  test('the call room says it of a script', async () => {
    const { html } = await dana.open(`${room}/call`)
    expect(html).toContain('Read it over before you call.')
    const mine = await dana.send(/words\/mine/)
    expect(mine.html).toContain('These are your words now, for this call.')
    expect(mine.html).not.toContain('Drafted by')
  })
})
