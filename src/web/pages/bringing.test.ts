import { readFileSync } from 'node:fs'
import { beforeEach, expect, test } from 'vitest'
import { onOneEngine } from '../../../test/database/engines.ts'
import { addPlanner, danasDesk, type TestDesk } from '../../../test/desk/desk.ts'
import { pagesOn } from '../../../test/pages/pages.ts'
import { newVisitor, plain, type Page, type Visitor } from '../../../test/pages/visitor.ts'
import { listPeople } from '#app/list-people.ts'

onOneEngine((data) => {
  let desk: TestDesk
  let dana: Visitor
  let interview: string

  beforeEach(async () => {
    desk = await danasDesk(data())
    interview = (await addPlanner(desk)).interview
    dana = newVisitor(await pagesOn(desk, { dataVersion: data().version }))
  })

  const bring = async (name: string, text: string, to = ''): Promise<Page> => {
    await dana.open(`/import${to}`)
    return dana.send(/^\/import$/, { file: new File([text], name) })
  }

  const names = async () => (await listPeople(desk)).lines.map(({ contact }) => contact.name)

  test('a contact file is looked at, put right and kept; before, nothing is', async () => {
    const check = await bring('grace.vcf', grace)
    expect(check.path).toMatch(/^\/import\/[\w-]+$/)
    expect(check.html).toContain('value="Grace Lin"')
    expect(await names()).toEqual(['Ana Ruiz', 'Ben Ortega'])
    const kept = await dana.send(/^\/import\/[\w-]+$/, { 'person-0-name': 'Grace Lin-Park' })
    expect(kept.html).toContain('Whoever is new stands here now')
    expect(await names()).toEqual(['Ana Ruiz', 'Ben Ortega', 'Grace Lin-Park'])
  })

  test('a second click keeps nobody twice, and says that it is kept', async () => {
    await bring('grace.vcf', grace)
    await dana.send(/^\/import\/[\w-]+$/)
    const again = await dana.sendAgain()
    expect([again.status, /it is kept already/.test(again.html)]).toEqual([200, true])
    expect(await names()).toEqual(['Ana Ruiz', 'Ben Ortega', 'Grace Lin'])
  })

  test('brought to an interview, they were met there', async () => {
    await bring('grace.vcf', grace, `?interview=${interview}`)
    const next = await dana.send(/^\/import\/[\w-]+$/)
    expect(next.path).toBe(`/interviews/${interview}/people?done=imported`)
    expect(next.html).toContain('value="Grace Lin"')
  })

  test('an invitation is the proposal of an interview, and one called off is told so', async () => {
    const proposed = await bring('invite.ics', invitation('google'))
    expect(proposed.path).toMatch(/^\/interviews\/invited/)
    const nothing = await bring('cancelled.ics', invitation('cancelled'))
    expect([nothing.status, /there is nothing to change/.test(nothing.html)]).toEqual([422, true])
  })

  test.each([
    ['People', false],
    ['Collect', true],
  ])(
    'dropped on %s, an invitation that is here already is the same again',
    async (_, isCollect) => {
      const drop = async (ics: string) =>
        text(await bring('invite.ics', ics, isCollect ? `?interview=${interview}` : ''))
      const google = invitation('google')
      await bring('invite.ics', google)
      await dana.send(/invited/)
      expect(await drop(google)).toContain('This invitation is here already')
      const moved = google
        .replace('SEQUENCE:2', 'SEQUENCE:3')
        .replace('DTSTART:20260414T150000Z', 'DTSTART:20260415T160000Z')
        .replace('DTEND:20260414T154500Z', 'DTEND:20260415T170000Z')
      const from = 'It moves from Tue 14 April, 10:00 to Wed 15 April, 11:00'
      expect(await drop(moved)).toContain(from)
      expect(text(await dana.send(/edit/))).toContain('Wed 15 April, 11:00')
      expect(await drop(google)).toContain('This invitation is an older one')
      expect(await drop(invitation('cancelled'))).toContain('Is it called off?')
      expect(text(await dana.send(/calling-off/))).toContain('Called off. It no longer counts.')
      expect(await names()).toEqual(['Ana Ruiz', 'Ben Ortega', 'Ben Ortega', 'Miriam Feld'])
    },
  )

  test('brought to an interview, a new invitation adds its people, and what is called off nobody', async () => {
    const to = `?interview=${interview}`
    expect(text(await bring('invite.ics', invitation('google'), to))).toContain('Are these right?')
    const nothing = await bring('cancelled.ics', invitation('cancelled'), to)
    expect([nothing.status, text(nothing)]).toEqual([
      422,
      expect.stringContaining('there is nothing to change'),
    ])
  })

  test('a pasted signature is read', async () => {
    await dana.open('/import')
    const check = await dana.send(/^\/import$/, {
      text: 'Grace Lin (she/her)\nHead of Recruiting\nHalvorsen Paper\ngrace.lin@halvorsen.example',
    })
    expect(check.html).toContain('value="grace.lin@halvorsen.example"')
    await dana.send(/^\/import\/[\w-]+$/)
    const [grace] = (await listPeople(desk, { words: 'grace' })).lines
    expect(grace?.contact.pronouns).toBe('she/her')
  })

  test('what is broken is named by its line, and nobody is kept who is not ticked', async () => {
    const check = await bring('two.vcf', `${grace}BEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD\r\n`)
    expect(check.html).toMatch(/could not be read/)
    const again = await dana.send(/^\/import\/[\w-]+$/, { 'person-0-wanted': '' })
    expect([again.status, /Nobody is ticked/.test(again.html)]).toEqual([422, true])
    expect(await names()).toHaveLength(2)
  })

  test('a slip in what was put right is told beside its field', async () => {
    await bring('grace.vcf', grace)
    const again = await dana.send(/^\/import\/[\w-]+$/, { 'person-0-emails': 'grace at halvorsen' })
    expect(again.status).toBe(422)
    expect(again.html).toMatch(/id="field-person-0-emails-wrong"/)
    expect(await names()).toHaveLength(2)
  })

  test.each([
    ['no file and no text', undefined, /choose a file first/],
    ['a file of something else', new File(['%PDF-1.7'], 'cv.pdf'), /PDF/],
    ['contacts with nobody in them', new File(['BEGIN:VCARD\nEND:VCARD\n'], 'x.vcf'), /Nobody/],
  ])('%s is told kindly', async (_, file, sentence) => {
    await dana.open('/import')
    const page = await dana.send(/^\/import$/, file ? { file } : {})
    expect([page.status, sentence.test(page.html)]).toEqual([422, true])
  })

  test('the columns of a table can be said otherwise, which holds for the next one', async () => {
    const table =
      'Who,Where they work,Write to\nGrace Lin,Halvorsen Paper,grace@halvorsen.example\n'
    await bring('met.csv', table)
    const chosen = { 'column-0': 'name', 'column-1': 'company', 'column-2': 'email' }
    const check = await dana.send(/\/columns$/, chosen)
    expect(check.html).toContain('value="Halvorsen Paper"')
    await dana.send(/^\/import\/[\w-]+$/)
    expect(await names()).toContain('Grace Lin')
    const again = await bring('met.csv', table.replace('Grace Lin', 'Zoe Park'))
    expect(again.html).toContain('value="Halvorsen Paper"')
  })

  test('rows that do not fit come back as a file, each with its reason', async () => {
    const page = await bring(
      'met.csv',
      'Name,Email\nGrace Lin,grace@halvorsen.example\nBo,nowhere\n',
    )
    const file = await dana.open(`${page.path}/rows-left-out.csv`)
    expect(file.html).toContain('Bo,nowhere')
  })

  test('many are kept together, with a page that says how far it is, and can be stopped', async () => {
    const rows = Array.from(
      { length: 400 },
      (_, index) => `Zed ${index},z${index}@mill.example,+1312555${1000 + index}`,
    )
    expect(text(await bring('all.csv', `Name,Email,Phone\n${rows.join('\n')}\n`))).toContain(
      'Zed 1 z1@mill.example (312) 555-1001',
    )
    let page = await dana.send(/^\/import\/[\w-]+$/)
    for (let look = 0; look < 500 && page.path.endsWith('/progress'); look += 1) {
      await new Promise((later) => setTimeout(later, 20))
      page = await dana.open(page.path)
    }
    expect(page.path).toBe('/people?done=imported')
    expect((await dana.open('/people?words=zed+399')).html).toContain('Zed 399')
  })

  test('what waits to be looked at is listed where one brings things, and can be let go', async () => {
    const { path } = await bring('grace.vcf', grace)
    const list = await dana.open('/import')
    expect(text(list)).toContain('Waiting to be looked at grace.vcf , one person Let it go')
    expect(list.html).toContain(`href="${path}"`)
    const gone = await dana.send(/letting-go$/)
    expect(text(gone)).toContain('It is let go; nothing of it is kept.')
    expect(text(gone)).not.toContain('grace.vcf')
    expect(await names()).toHaveLength(2)
  })

  test('what was brought is gone after an hour, and said so', async () => {
    const check = await bring('grace.vcf', grace)
    desk.goTo('2026-03-02T18:01-06:00')
    const late = await dana.open(check.path)
    expect([late.path, /Bring it once more/.test(late.html)]).toEqual(['/import?done=gone', true])
  })
})

function invitation(name: string): string {
  return readFileSync(new URL(`../../capture/fixtures/${name}.ics`, import.meta.url), 'utf8')
}

function text({ html }: Page): string {
  return plain(html.replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ')
}

const grace = [
  ...['BEGIN:VCARD', 'VERSION:3.0', 'N:Lin;Grace;;;', 'FN:Grace Lin', 'TITLE:Head of Recruiting'],
  ...['EMAIL:grace.lin@halvorsen.example', 'TEL:+1 920 555 0136', 'END:VCARD', ''],
].join('\r\n')
