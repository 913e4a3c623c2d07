import { afterAll, beforeEach, expect, test } from 'vitest'
import { onOneEngine } from '../../../test/database/engines.ts'
import { addPlanner, danasDesk, type TestDesk } from '../../../test/desk/desk.ts'
import { pagesOn } from '../../../test/pages/pages.ts'
import { newVisitor, plain, type Visitor } from '../../../test/pages/visitor.ts'
import { getApplication } from '#app/get-application.ts'
import { endProofReading } from '#capture/proof-read.ts'

const parts = {
  'takeaway.interesting': 'the new line that runs without a spare press',
  'takeaway.issue': 'two winders that fail every spring',
  'takeaway.handling': 'by listening to the bearings once a week',
  'takeaway.expertise': 'eight years of planning maintenance around a running plant',
  'candidate.currentPosition': 'planner at Lakeside Foods',
  post: 'letter',
}

afterAll(endProofReading)

onOneEngine((data) => {
  let desk: TestDesk
  let dana: Visitor
  let room: string
  let application: string

  beforeEach(async () => {
    desk = await danasDesk(data(), '2026-03-02T16:00-06:00')
    const planner = await addPlanner(desk)
    application = planner.application
    room = `/interviews/${planner.interview}/people/${planner.ana}/thank-you`
    dana = newVisitor(await pagesOn(desk))
    await dana.open(room)
    await dana.send(/parts/, parts)
  })

  const text = `Dear Ana,

Thank you for today.

I would like the Maintenance planner position at Halvorsen Paper, and I will call you on Monday, March 9.

Warm regards,
Dana Okafor`

  test('the words are changed right there, shown and sent as they are, and let go again', async () => {
    const { html } = await dana.open(`${room}/words`)
    expect(html).toMatch(/<textarea[^>]*>\n*Dear Ana,/)
    const page = await dana.send(/words$/, { subject: 'Thanks', text })
    expect(page.path).toBe(`${room}?channel=email&done=note-words`)
    expect(page.html).toContain('In your own words.')
    expect(page.html).toContain('<dd>Thanks</dd>')
    expect(page.html).toContain('<p class="block">Thank you for today.</p>')
    await dana.send(/sent/)
    const [entry] = (await getApplication(desk, application)).case.journal
    expect(entry).toMatchObject({ words: `Thanks\n\n${text}` })
  })

  test('a way leads back to what is proposed', async () => {
    await dana.open(`${room}/words`)
    await dana.send(/words$/, { text })
    expect((await dana.open(`${room}/words`)).html).toContain('Back to what Sincerely proposes')
    const { path, html } = await dana.send(/proposed$/)
    expect(path).toBe(`${room}?channel=email&done=note-proposed`)
    expect(html).not.toContain('In your own words.')
  })

  test('while one types they are kept without leaving the page', async () => {
    await dana.open(`${room}/words`)
    const { status, told } = await dana.keep(/words$/, { subject: 'Thanks', text: 'Dear Ana,' })
    expect([status, told.wrong]).toEqual([200, {}])
    expect((await dana.open(`${room}/words`)).html).toMatch(
      /<textarea[^>]*>\n*Dear Ana,<\/textarea>/,
    )
  })

  test('what would read otherwise by now is offered, taken over or left', async () => {
    const { html } = await dana.open(`${room}/words`)
    const [, proposed = ''] = /<textarea[^>]*>\n*(.*?)<\/textarea>/s.exec(html) ?? []
    await dana.send(/words$/, { text: plain(proposed).replace('Dear Ana,', 'Good day, Ana,') })
    const { html: changed } = await dana.send(/parts/, {
      'takeaway.interesting': 'the steam balance',
    })
    expect(changed).toContain('Something has changed since you wrote it.')
    expect(changed).toContain('without a spare press')
    const offered = await dana.open(`${room}/words`)
    expect(offered.html).toContain('would now read:')
    const [, take = ''] = /name="take" value="([^"]*)"/.exec(offered.html) ?? []
    const taken = await dana.send(/words$/, { take: plain(take) })
    expect(taken.path).toBe(`${room}/words?channel=email`)
    expect(taken.html).toMatch(/<textarea[^>]*>\n*Good day, Ana,.*the steam balance/s)
    expect(taken.html).not.toContain('would now read')
  })

  test('a note can be written from nothing', async () => {
    const status = room.replace('thank-you', 'status-note')
    expect((await dana.open(status)).html).toContain('Or write it all yourself')
    await dana.open(`${status}/words`)
    const { html } = await dana.send(/words$/, { subject: 'News?', text: 'Hello Ana.' })
    expect(html).toContain('<p class="block">Hello Ana.</p>')
  })

  test('two windows do not overwrite one another unseen', async () => {
    const other = newVisitor(await pagesOn(desk))
    await dana.open(`${room}/words`)
    await other.open(`${room}/words`)
    await other.send(/words$/, { text: 'Hello from there.' })
    const { status, html } = await dana.send(/words$/, { text: 'Hello from here.' })
    expect([status, html]).toEqual([409, expect.stringContaining('Hello from there.')])
  })

  test('an empty note is asked for, and nothing of what was kept is lost', async () => {
    await dana.open(`${room}/words`)
    const { status, html } = await dana.send(/words$/, { text: ' ' })
    expect([status, html]).toEqual([
      422,
      expect.stringContaining('What the note says is still missing.'),
    ])
    expect((await dana.open(room)).html).toContain('Dear Ana,')
  })

  test('words become a template with fields, which can be named, is used, and is removed', async () => {
    expect((await dana.open('/settings')).html).toContain('href="/settings/notes"')
    expect((await dana.open('/settings/notes')).html).toContain('None of your own yet.')
    await dana.open(`${room}/words`)
    const gap = await dana.send(/words$/, { text: 'Dear [name],', as: 'template' })
    expect([gap.status, plain(gap.html)]).toEqual([
      422,
      expect.stringContaining('“[name]” looks like a gap that was never filled'),
    ])
    const made = await dana.send(/words$/, { text, as: 'template' })
    expect(made.path).toMatch(/^\/settings\/notes\/[\w-]+\/edit\?done=note-template$/)
    expect(made.html).toContain('Dear {{ contact.name }},')
    const list = await dana.send(/edit$/, { name: 'Brief' })
    expect(list.path).toBe('/settings/notes?done=script')
    expect(list.html).toContain('Email: thank-you. <strong>Used for such notes.</strong>')
    expect((await dana.open(room)).html).toContain('<bdi>Brief</bdi>')
    const used = await dana.open('/settings/notes')
    await dana.send(/usual$/)
    expect((await dana.open(room)).html).not.toContain('Brief')
    const [, edit = ''] = /href="(\/settings\/notes\/[\w-]+\/edit)"/.exec(used.html) ?? []
    await dana.open(edit)
    expect((await dana.send(/removal$/)).path).toBe('/settings/notes?done=note-removed')
    expect((await dana.open(edit)).status).toBe(404)
  })

  test('a template is written, refused with each place, put right, and what it lacks is said', async () => {
    await dana.open('/settings/notes/new')
    const wrong = { name: 'Mine', subject: 'Hi', words: 'Hi {{ name }}\n{{ me | upcase }}' }
    const { status, html } = await dana.send(/new$/, wrong)
    expect([status, plain(html)]).toEqual([
      422,
      expect.stringContaining('“name” is no field here; expected was one of contact.name'),
    ])
    expect(html).toContain('Line 2, sign 1')
    const kept = await dana.send(/new$/, {
      words: 'Hi {{ contact.name }}, by {{ decision.date }}?',
    })
    expect(kept.html).toContain('Hi Ana, by Friday, March 20?')
    const lacks = (await dana.open(`${room}?channel=email`)).html
    expect(plain(lacks)).toContain('By which day do they want to decide?')
    expect(lacks).toContain('/takeaways#field-decisionBy')
  })

  test('a word is known from now on, and forgotten', async () => {
    await dana.open('/settings/notes')
    const { html } = await dana.send(/words$/, { word: 'Kubernetes' })
    expect(html).toContain('<bdi>Kubernetes</bdi>')
    const gone = await dana.send(/words$/, { forget: 'Kubernetes' })
    expect(gone.html).not.toContain('Kubernetes')
  })

  test('what is to be put right stands below, stops the note, and is mended at a press', async () => {
    await dana.open(`${room}/words`)
    const [, proposed = ''] = /<textarea[^>]*>\n*(.*?)<\/textarea>/s.exec(
      (await dana.open(`${room}/words`)).html,
    ) ?? ['', '']
    const wrong = plain(proposed).replace('Dear Ana,', 'Dear Anna,')
    const page = await dana.send(/words$/, { text: wrong })
    expect(plain(page.html)).toContain('“Anna” looks like “Ana” misspelled')
    expect(page.html).toContain('<mark>Anna</mark>')
    expect(page.html).not.toContain('I have sent the email')
    const refused = await dana.send(/sent$/)
    expect([refused.status, plain(refused.html)]).toEqual([
      422,
      expect.stringContaining('or say why it goes out all the same'),
    ])
    const { html } = await dana.open(room)
    const [, mend = ''] = /name="mend" value="([^"]*)"/.exec(html) ?? []
    const mended = await dana.send(/words$/, { mend: plain(mend) })
    expect(mended.path).toBe(`${room}?channel=email`)
    expect(mended.html).toContain('I have sent the email')
    expect(mended.html).not.toContain('Anna')
  })

  test('a reason lets it go out as it is', async () => {
    await dana.open(`${room}/words`)
    await dana.send(/words$/, { text: 'Dear Anna,\n\nThank you.' })
    const none = await dana.send(/anyway$/, { anyway: '' })
    expect([none.status, none.html]).toEqual([422, expect.stringContaining('<details open')])
    const passed = await dana.send(/anyway$/, { anyway: 'She spells it so.' })
    expect(passed.html).toContain('<q class="said">She spells it so.</q>')
    await dana.send(/sent$/)
    const [entry] = (await getApplication(desk, application)).case.journal
    expect(entry).toMatchObject({ reason: 'She spells it so.' })
  })

  test('while one types the findings of what was typed come by themselves', async () => {
    const { html } = await dana.open(`${room}/words`)
    const [, action = '', token = ''] =
      /data-checks="([^"]*)" data-token="([^"]*)"/.exec(html) ?? []
    const body = new URLSearchParams({ _token: plain(token), channel: 'email', text: 'Hi [x]' })
    const headers = { origin: 'http://localhost:4747', 'sec-fetch-site': 'same-origin' }
    const web = await pagesOn(desk)
    const answer = await web.request(`http://localhost:4747${action}`, {
      method: 'POST',
      body,
      headers,
    })
    const found = await answer.text()
    expect(found).toContain('<mark>[x]</mark>')
    expect(found).not.toContain('<html')
    expect((await dana.open(room)).html).not.toContain('[x]')
  })

  test('a slip of spelling is shown with the words, and passed over once it is known', async () => {
    await dana.open(`${room}/words`)
    await dana.send(/words$/, { text: text.replace('today', 'tihs day') })
    const shown = async () => (await dana.open(`${room}/words`)).html
    // The reader may still be starting.
    await expect.poll(shown, { timeout: 20_000 }).toContain('<mark>tihs</mark>')
    const known = await dana.send(/words$/, { know: 'tihs' })
    expect(known.path).toBe(`${room}/words?channel=email`)
    expect(known.html).not.toContain('<mark>tihs</mark>')
    expect((await dana.open('/settings/notes')).html).toContain('<bdi>tihs</bdi>')
  })
})
