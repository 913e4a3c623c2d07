import { expect, test } from 'vitest'
import { addPlanner, danasDesk, newKey, type TestDesk } from '../../../test/desk/desk.ts'
import { onOneEngine } from '../../../test/database/engines.ts'
import { pagesOn } from '../../../test/pages/pages.ts'
import { newVisitor, plain } from '../../../test/pages/visitor.ts'
import { recordRequest } from '#app/record-request.ts'

const grace = {
  name: 'Grace Lin',
  title: 'Operations Manager',
  company: 'Lakeside Foods',
  relation: 'My manager for four years',
  email: 'grace.lin@lakeside.example',
  phone: '+1 312 555 0160',
  agreedOn: '2026-03-01',
}
const omar = { name: 'Omar Haddad', relation: 'Shift lead beside me', phone: '+1 312 555 0161' }
const cv = () => new File(['%PDF-1.7 one'], 'Dana’s CV.pdf')

async function ask(desk: TestDesk, what: string) {
  const { application, interview, ana } = await addPlanner(desk)
  await recordRequest(desk, { key: newKey(), application, contact: ana, what, by: '2026-03-05' })
  const path = `/interviews/${interview}/people/${ana}/material`
  return { application, interview, ana, path, query: `?${new URLSearchParams({ what })}` }
}

onOneEngine((data) => {
  test('references: from nobody to the sheet, the note to each, and the step that is done', async () => {
    const desk = await danasDesk(data())
    const web = await pagesOn(desk)
    const visitor = newVisitor(web)
    const { path, query, application } = await ask(desk, 'two references')
    desk.goTo('2026-03-05T10:00-06:00')
    const today = await visitor.open('/')
    expect(plain(today.html)).toContain(path + query)

    expect((await visitor.open(path + query)).html).toContain('Nobody stands among your references')
    const [, add = ''] =
      /href="(\/references\/new\?[^"]*)"/.exec((await visitor.open(path)).html) ?? []
    await visitor.open(plain(add))
    expect((await visitor.send(/references\/new/, { name: grace.name })).status).toBe(422)
    const back = await visitor.send(/references\/new/, grace)
    expect(back.path).toBe(`${path}${query}&with=people`)
    expect(plain(back.html)).toContain('My manager for four years')
    expect(plain(back.html)).toContain('Halvorsen Paper may be in touch with you')
    await visitor.open('/references/new')
    expect((await visitor.send(/references\/new/, omar)).html).toContain('Has not agreed yet')

    const ids = [...(await visitor.open('/references')).html.matchAll(/references\/([\w-]{36})/g)]
    const chosen = new URLSearchParams([
      ...Object.entries({ what: 'two references', chosen: 'yes' }),
      ...ids.map(([, id = '']) => ['reference', id]),
    ])
    const both = plain((await visitor.open(`${path}?${chosen}`)).html)
    expect(both).toContain('Omar Haddad has not agreed to be named yet.')
    expect(both).toContain('May I give them your name?')

    const [, file = ''] = /href="([^"]*\/references\.pdf[^"]*)"/.exec(both) ?? []
    const pdf = await web.request(`http://localhost:4747${file}`)
    expect(pdf.headers.get('content-type')).toBe('application/pdf')
    expect(pdf.headers.get('content-disposition')).toContain(
      'attachment; filename="References for Dana Okafor.pdf"',
    )
    expect((await pdf.text()).slice(0, 5)).toBe('%PDF-')

    const told = await visitor.send(/material\/asked/)
    expect(told.html).toContain('Noted, with today as the day.')
    expect(told.html).toContain('You were in touch today.')
    const field = `know-${ids[0]?.[1]}`
    const briefed = await visitor.send(/material\/briefing/, { [field]: 'Our spring shutdown' })
    expect(briefed.html).toContain('Our spring shutdown.')
    const other = await visitor.sendAgain({ [field]: 'Line 3' })
    expect([other.status, other.html.includes('Another window kept')]).toEqual([409, true])
    await visitor.open(`${path}?${chosen}`)
    const agreed = await visitor.send(/material\/agreed/)
    expect(agreed.html).not.toContain('has not agreed')
    const done = await visitor.send(/material$/)
    expect(done.path).toBe(`/applications/${application}?done=provided`)
    expect(done.html).toContain('References: Grace Lin, Omar Haddad')
    expect((await visitor.open(path)).path).toBe(`/applications/${application}`)
    expect((await visitor.open('/references')).html).toContain('you named them to')
  })

  test('a file: kept, chosen by what they asked for, sent, and found again as it was', async () => {
    const desk = await danasDesk(data())
    const web = await pagesOn(desk)
    const visitor = newVisitor(web)
    const { path, query } = await ask(desk, 'your current CV')
    const page = await visitor.open(path + query)
    expect(page.html).toContain('add the file')
    const [, add = ''] = /href="(\/materials\?[^"]*)"/.exec(page.html) ?? []
    await visitor.open(plain(add))
    const back = await visitor.send(/^\/materials$/, { file: cv(), name: 'CV' })
    expect(back.path).toBe(path + query)
    expect(back.html).toMatch(/name="version" value="[\w-]{36}" checked/)
    const done = await visitor.send(/material$/)
    expect(done.html).toContain('CV, version 1 (Dana’s CV.pdf)')

    const { html } = await visitor.open('/materials')
    expect(html).toMatch(/Mon 2 March: to .*Ana Ruiz.*Maintenance planner/s)
    const [, file = ''] = /href="(\/materials\/[^"]*\/file)"/.exec(html) ?? []
    const answer = await web.request(`http://localhost:4747${file}`)
    expect(await answer.text()).toBe('%PDF-1.7 one')
    expect(answer.headers.get('content-type')).toBe('application/octet-stream')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="Dana_s CV.pdf"; filename*=UTF-8''Dana%E2%80%99s%20CV.pdf`,
    )
  })

  test('people can be named too where the words do not say so, and one comes back to that', async () => {
    const desk = await danasDesk(data())
    const visitor = newVisitor(await pagesOn(desk))
    const { path } = await ask(desk, 'somebody to talk to')
    const page = await visitor.open(path)
    const [, people = ''] = /href="([^"]*with=people)"/.exec(page.html) ?? []
    const [, add = ''] =
      /href="(\/references\/new\?[^"]*)"/.exec((await visitor.open(plain(people))).html) ?? []
    await visitor.open(plain(add))
    const back = await visitor.send(/references\/new/, grace)
    expect(back.html).toContain('The sheet for them')
  })

  test('two things asked for by one person have each its page', async () => {
    const desk = await danasDesk(data())
    const visitor = newVisitor(await pagesOn(desk))
    const { application, ana, path } = await ask(desk, 'your CV')
    await recordRequest(desk, { key: newKey(), application, contact: ana, what: 'a certificate' })
    const page = await visitor.open(`${path}?what=a+certificate`)
    expect(page.html).toContain('Send Ana Ruiz: a certificate')
    const done = await visitor.send(/material$/)
    expect(done.html).toContain('You sent a certificate.')
    expect((await visitor.open(path)).html).toContain('Send Ana Ruiz: your CV')
  })

  test('a file that cannot be kept comes back with why, and what was sent first is never lost to another', async () => {
    const desk = await danasDesk(data())
    const visitor = newVisitor(await pagesOn(desk))
    await visitor.open('/materials')
    const wrong = await visitor.send(/^\/materials$/, { file: new File(['MZ\0'], 'cv.exe') })
    expect([wrong.status, wrong.html.includes('of a kind that is not kept here')]).toEqual([
      422,
      true,
    ])
    const kept = await visitor.send(/^\/materials$/, { file: cv(), name: 'CV' })
    expect(kept.html).toContain('Kept. It stands ready')
    expect((await visitor.sendAgain({ name: 'CV' })).html).toContain('Kept. It stands ready')
    const other = await visitor.sendAgain({ file: new File(['%PDF-1.7 two'], 'two.pdf') })
    expect([other.status, other.html.includes('You have sent this form before')]).toEqual([
      422,
      true,
    ])
    expect((await visitor.open('/materials')).html.match(/Version \d/g)).toHaveLength(1)
  })

  test('what went by hand is noted and taken away, and a version is removed', async () => {
    const desk = await danasDesk(data())
    const visitor = newVisitor(await pagesOn(desk))
    await addPlanner(desk)
    await visitor.open('/materials')
    await visitor.send(/^\/materials$/, { file: cv(), name: 'CV' })
    const slip = await visitor.send(/materials\/sent/, { on: '2026-03-09' })
    expect([slip.status, slip.html.includes('still to come')]).toEqual([422, true])
    expect((await visitor.send(/materials\/sent/, { on: '2026-03-02' })).html).toContain('Ana Ruiz')
    expect((await visitor.send(/sent\/[\w-]+\/removal/)).html).toContain(
      'It is not noted any more.',
    )
    expect((await visitor.send(/materials\/[\w-]+\/removal/)).html).toContain(
      'The file is removed.',
    )
  })

  test('somebody who vouches is put right and taken off the list', async () => {
    const desk = await danasDesk(data())
    const visitor = newVisitor(await pagesOn(desk))
    expect((await visitor.open('/references')).html).toContain('Nobody here yet.')
    await visitor.open('/references/new')
    const list = await visitor.send(/references\/new/, grace)
    const [, edit = ''] = /href="(\/references\/[^"]*\/edit)"/.exec(list.html) ?? []
    expect((await visitor.open(edit)).html).toContain('value="2026-03-01"')
    const changed = await visitor.send(/edit$/, { agreedOn: '', phone: '' })
    expect(changed.html).toContain('Has not agreed yet to be named.')
    await visitor.open(edit)
    expect((await visitor.send(/removal$/)).html).toContain('They are off the list.')
    expect((await visitor.open(edit)).status).toBe(404)
  })

  test.each([
    '/references/nobody/edit',
    '/materials/none/file',
    '/materials/0190aaaa-0000-7000-8000-000000000000/file',
  ])('%s leads nowhere', async (path) => {
    const visitor = newVisitor(await pagesOn(await danasDesk(data())))
    expect((await visitor.open(path)).status).toBe(404)
  })
})
