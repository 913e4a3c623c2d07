import type { Hono } from 'hono'
import { beforeEach, expect, test } from 'vitest'
import { onOneEngine } from '../../../test/database/engines.ts'
import { addPlanner, danasDesk, newKey, type TestDesk } from '../../../test/desk/desk.ts'
import { pagesOn } from '../../../test/pages/pages.ts'
import { changeSettings } from '#app/change-settings.ts'
import { saveParts } from '#app/save-parts.ts'

onOneEngine((data) => {
  let desk: TestDesk
  let pages: Hono
  let ana: string
  let ben: string

  beforeEach(async () => {
    desk = await danasDesk(data())
    const currentPosition = 'shift planner at Lakeside Mills'
    const address = '18 Alder Street\nChicago, IL 60614'
    await changeSettings(desk, { key: newKey(), address, post: 'letter', currentPosition })
    const panel = await addPlanner(desk)
    const { interview } = panel
    const takeaway = { issue: 'stops', handling: 'Read the logs.', expertise: 'planning shifts' }
    const parts = {
      takeaway: { ...takeaway, interesting: 'There is a new line.' },
      contact: { address: '400 Mill Road\nGreen Bay, WI' },
    }
    await saveParts(desk, { key: newKey(), interview, contact: panel.ana, parts })
    ana = `/interviews/${interview}/people/${panel.ana}/thank-you`
    ben = `/interviews/${interview}/people/${panel.ben}/thank-you`
    pages = await pagesOn(desk)
  })

  const get = (path: string) => pages.request(`http://localhost:4747${path}`)

  test('a note is there as a document and as plain text', async () => {
    const docx = await get(`${ana}/letter.docx?channel=letter`)
    expect(docx.headers.get('content-disposition')).toContain('filename="Letter to Ana Ruiz.docx"')
    expect((await docx.text()).slice(0, 2)).toBe('PK')
    const text = await (await get(`${ana}/note.txt?channel=email`)).text()
    expect(text).toMatch(/^\S.*\n\n(?:Dear|Hello) Ana,\n\n[^]*Dana Okafor\n$/)
  })

  test('an email is there as a draft for the mail program', async () => {
    const without = await get(`${ana}/note.eml?channel=email`)
    expect(await without.text()).toMatch(/^To: Ana Ruiz <ana.ruiz@halvorsen.example>\r\n/)
    await changeSettings(desk, { key: newKey(), email: 'dana@post.example' })
    const eml = await get(`${ana}/note.eml?channel=email`)
    expect(eml.headers.get('content-disposition')).toContain('filename="Note to Ana Ruiz.eml"')
    expect(await eml.text()).toMatch(
      /^From: Dana Okafor <dana@post.example>\r\nTo: Ana Ruiz <ana.ruiz@halvorsen.example>\r\n/,
    )
  })

  test('a printed letter is there as a page to look at and as the same page to print', async () => {
    const page = await get(`${ana}/sheet.svg?channel=letter`)
    expect(page.headers.get('content-type')).toBe('image/svg+xml')
    expect(page.headers.get('x-too-long')).toBeNull()
    expect(await page.text()).toMatch(/^<svg/)
    const pdf = await get(`${ana}/letter.pdf?channel=letter`)
    expect(pdf.headers.get('content-disposition')).toContain('filename="Letter to Ana Ruiz.pdf"')
    expect((await pdf.text()).slice(0, 5)).toBe('%PDF-')
    expect((await get(`${ana}/sheet.svg?channel=email`)).status).toBe(404)
  })

  test.each([
    ['card.pdf', 'Card to Ana Ruiz.pdf'],
    ['copy-sheet.pdf', 'Copy sheet for the note to Ana Ruiz.pdf'],
    ['envelope.pdf', 'Envelope to Ana Ruiz.pdf'],
  ])('%s is there to print', async (file, name) => {
    const pdf = await get(`${ana}/${file}?channel=card`)
    expect(pdf.headers.get('content-disposition')).toContain(`filename="${name}"`)
    expect((await pdf.text()).slice(0, 5)).toBe('%PDF-')
  })

  test('of one that is not whole the page says what it lacks', async () => {
    const answer = await get(`${ben}/note.txt`)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('The note is not whole yet.')
  })
})
