import { randomUUIDv7 } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { onOneEngine } from '../../../test/database/engines.ts'
import { danasDesk } from '../../../test/desk/desk.ts'
import { pagesOn } from '../../../test/pages/pages.ts'
import { newVisitor, type Visitor } from '../../../test/pages/visitor.ts'

const id = randomUUIDv7()

onOneEngine((data) => {
  let dana: Visitor

  beforeEach(async () => {
    dana = newVisitor(await pagesOn(await danasDesk(data())))
  })

  test.each([
    '/applications/1',
    '/applications/%00',
    '/applications/ana%27%20or%201=1',
    `/applications/${id}%00`,
    `/applications/${id}/entries/x/withdrawal`,
    '/interviews/%C3%28/people',
    `/interviews/${id}/people/%00/call`,
    '/people/ana',
    '/people/%00/edit',
    `/people/${id}/edit/%00`,
    `/people?words=%00`,
    '/interviews/new?application=%00',
    `/applications/${id}/news?contact=nobody`,
    `/applications?folded=%00&id=${id}`,
    // What could be an id, and is none here.
    `/applications/${id}`,
    `/people/${id}`,
    `/people/${id}/edit`,
    `/interviews/${id}/people/${id}/thank-you`,
  ])('nothing lies at %s, and it is said kindly', async (path) => {
    const { status, html } = await dana.open(path)
    expect([status, html]).toEqual([404, expect.stringContaining('Nothing lies here')])
  })

  test.each(['\0', 'nobody'])('a form that carries %j for an id leads nowhere', async (foreign) => {
    await dana.open('/interviews/new')
    const { status } = await dana.send(/^\/interviews$/, { application: foreign })
    expect(status).toBe(404)
  })
})
