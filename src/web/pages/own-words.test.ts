import { beforeEach, expect, test } from 'vitest'
import { onOneEngine } from '../../../test/database/engines.ts'
import { addPlanner, danasDesk, newKey, type TestDesk } from '../../../test/desk/desk.ts'
import { pagesOn } from '../../../test/pages/pages.ts'
import { newVisitor, plain, type Visitor } from '../../../test/pages/visitor.ts'
import { changeApplication } from '#app/change-application.ts'
import { changeSettings } from '#app/change-settings.ts'
import { listTemplates } from '#app/list-templates.ts'

onOneEngine((data) => {
  let desk: TestDesk
  let dana: Visitor
  let room: string
  let application: string

  beforeEach(async () => {
    desk = await danasDesk(data())
    await changeSettings(desk, { key: newKey(), phone: '+1 312 555 0142' })
    const { interview, ana, ...rest } = await addPlanner(desk)
    application = rest.application
    room = `/interviews/${interview}/people/${ana}/call`
    desk.goTo('2026-03-09T10:00-05:00')
    dana = newVisitor(await pagesOn(desk))
  })

  const words = 'Hello Ana, about the Maintenance planner position.\n- Is there news?'

  test('the words of a call are changed, shown there, and let go again', async () => {
    expect((await dana.open(room)).html).toContain(`${room}/words?reached=voicemail`)
    const { html } = await dana.open(`${room}/words?reached=answered`)
    expect(html).toMatch(/<textarea[^>]*>\n*Good morning, /)
    expect(html).not.toContain('Back to what Sincerely proposes')
    const kept = await dana.send(/words$/, { words, as: 'call' })
    expect(kept.path).toBe(`${room}?done=words&reached=answered`)
    expect(kept.html).toContain('Hello Ana, about the Maintenance planner position.')
    expect(kept.html).toContain('Your own words, for this call.')
    // There is a place for each answer still.
    for (const name of ['words', 'what', 'decisionBy', 'standing'])
      expect(kept.html).toContain(`name="${name}"`)
    await changeApplication(desk, { key: newKey(), application, position: 'Scheduler' })
    const later = await dana.open(room)
    expect(later.html).toContain(
      'You say “Maintenance planner”; the position is “Scheduler” by now.',
    )
    await dana.open(`${room}/words?reached=answered`)
    const back = await dana.send(/proposed$/)
    expect(back.path).toBe(`${room}?done=proposed&reached=answered`)
    expect(back.html).not.toContain('Hello Ana, about')
  })

  test('a gap is shown with its line, and everything typed is there still', async () => {
    await dana.open(`${room}/words?reached=voicemail`)
    const { status, html } = await dana.send(/words$/, {
      words: 'Hello\nI’m [name], XX',
      as: 'call',
    })
    expect(status).toBe(422)
    expect(html).toContain('Line 2, sign 5')
    expect(html).toContain('Line 2, sign 13')
    expect(html).toContain('“[name]” looks like a gap that was never filled')
    expect(html).toMatch(/<textarea[^>]*>\n*Hello\r?\nI’m \[name\], XX<\/textarea>/)
  })

  test('a voicemail of one’s own says how long it takes', async () => {
    await dana.open(`${room}/words?reached=voicemail`)
    const { html } = await dana.send(/words$/, {
      words: `${'word '.repeat(80)}312-555-0142`,
      as: '',
    })
    expect(html).toContain('a voicemail is best kept under 30')
    expect(html).toMatch(/value="voicemail" checked/)
  })

  test('words become a template with fields, which can be named and is used from now on', async () => {
    await dana.open(`${room}/words?reached=answered`)
    const made = await dana.send(/words$/, { words, as: 'template' })
    expect(made.path).toMatch(/^\/settings\/scripts\/[\w-]+\/edit\?done=template$/)
    expect(made.html).toContain('value="My words when they answer"')
    expect(made.html).toContain('Hello {{ contact.name }}, about the {{ position }} position.')
    const list = await dana.send(/edit$/, { name: 'Brief' })
    expect(list.path).toBe('/settings/scripts?done=script')
    expect(list.html).toContain('Used for such calls.')
    expect((await dana.open(room)).html).toContain('Your own script “<bdi>Brief</bdi>”')
    await dana.open('/settings/scripts')
    await dana.send(/usual$/)
    expect((await dana.open(room)).html).not.toContain('Brief')
  })

  test('a template is written, refused with each place, put right, and removed', async () => {
    expect((await dana.open('/settings')).html).toContain('href="/settings/scripts"')
    expect((await dana.open('/settings/scripts')).html).toContain('None of your own yet.')
    await dana.open('/settings/scripts/new')
    const wrong = await dana.send(/new$/, {
      name: 'Mine',
      words: 'Hi {{ name }}\n{{ me | upcase }}',
    })
    expect(wrong.status).toBe(422)
    expect(plain(wrong.html)).toContain('“name” is no field here; expected was one of greeting')
    expect(wrong.html).toContain('Line 2, sign 1')
    const kept = await dana.send(/new$/, {
      words: 'Hi {{ contact.name }}, by {{ decision.date }}?',
    })
    expect(kept.html).toContain('Hi Ana, by Friday, March 20?')
    const lacks = (await dana.open(room)).html
    expect(lacks).toContain('By which day do they want to decide?')
    expect(lacks).toContain('/takeaways#field-decisionBy')
    const [{ id } = { id: '' }] = await listTemplates(desk)
    await dana.open(`/settings/scripts/${id}/edit`)
    expect((await dana.send(/removal$/)).path).toBe('/settings/scripts?done=script-removed')
    expect((await dana.open(`/settings/scripts/${id}/edit`)).status).toBe(404)
  })

  test('two windows do not overwrite one another unseen', async () => {
    const other = newVisitor(await pagesOn(desk))
    await dana.open(`${room}/words?reached=answered`)
    await other.open(`${room}/words?reached=answered`)
    await other.send(/words$/, { words: 'Hello from there.', as: 'call' })
    const { status, html } = await dana.send(/words$/, { words: 'Hello from here.', as: 'call' })
    expect([status, html]).toEqual([409, expect.stringContaining('Hello from there.')])
    expect(html).toContain('Hello from here.')
  })

  test('another address where a script could be leads nowhere', async () => {
    expect((await dana.open('/settings/scripts/none/edit')).status).toBe(404)
    expect((await dana.open(`/settings/scripts/${newKey()}/edit`)).status).toBe(404)
  })
})
