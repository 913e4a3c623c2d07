import { beforeEach, expect, test } from 'vitest'
import type { Hono } from 'hono'
import { onOneEngine } from '../../test/database/engines.ts'
import { newDesk, type TestDesk } from '../../test/desk/desk.ts'
import { pagesOn } from '../../test/pages/pages.ts'
import { newVisitor, plain, type Visitor } from '../../test/pages/visitor.ts'
import { findSettings } from '../app/find-settings.ts'
import { listApplications } from '../app/list-applications.ts'

onOneEngine((data) => {
  let desk: TestDesk
  let web: Hono
  let dana: Visitor

  beforeEach(async () => {
    desk = newDesk(data())
    web = await pagesOn(desk)
    dana = newVisitor(web)
  })

  async function enter(visitor = dana) {
    await visitor.open('/')
    return visitor.send(/^\/practice$/)
  }

  test('it is entered from the very first page, without a name, and begins where an interview ended', async () => {
    const { path, html } = await enter()
    expect(path).toBe('/practice/?done=practising')
    expect(html).toContain('<title>Practice: Today · Sincerely</title>')
    expect(html).toContain('It is Tue 3 March, 15:00 for Dana.')
    for (const name of ['Ana Ruiz', 'Ben Ortega']) expect(html).toContain(`Thank ${name}`)
  })

  test('nothing of it is found on the real side', async () => {
    const { html } = await enter()
    await dana.send(/clock/, { by: 'week' })
    expect(await findSettings(desk)).toBeUndefined()
    expect((await listApplications(desk, {})).lines).toEqual([])
    const [, application = ''] = /href="\/practice(\/applications\/[\w-]+)"/.exec(html) ?? []
    expect((await dana.open(`/practice${application}`)).status).toBe(200)
    expect((await dana.open(application)).status).toBe(404)
  })

  test('no address on any of its pages leads out, and every one of them says that it is practice', async () => {
    await enter()
    await addInterviewToJoin(dana)
    for (let day = 0; day < 4; day++) {
      const pages = await crawl(dana)
      expect(pages.size).toBeGreaterThan(15)
      for (const [path, html] of pages) {
        expect([path, addressesIn(html).filter((one) => !staysInside(one))]).toEqual([path, []])
        expect([path, html]).toEqual([path, expect.stringContaining('<title>Practice: ')])
      }
      await dana.open('/practice/')
      await dana.send(/clock/, { by: 'week' })
    }
  })

  test.each([
    ['day', 'It is Wed 4 March, 10:00 for Dana.'],
    ['week', 'It is Tue 10 March, 10:00 for Dana.'],
  ])('a %s later it is ten in the morning, and Today is there', async (by, time) => {
    await enter()
    await dana.open('/practice/applications')
    const { path, html } = await dana.send(/clock/, { by })
    expect([path, html]).toEqual(['/practice/', expect.stringContaining(time)])
  })

  test('a double click moves its time once', async () => {
    await enter()
    await dana.send(/clock/, { by: 'day' })
    expect((await dana.sendAgain()).html).toContain('It is Wed 4 March')
  })

  test('two windows share it, and starting over brings both back to the beginning', async () => {
    const other = newVisitor(web)
    await enter()
    await dana.send(/clock/, { by: 'week' })
    expect((await enter(other)).html).toContain('It is Tue 10 March')
    expect((await other.send(/fresh-start/)).html).toContain('It is Tue 3 March')
    expect((await dana.open('/practice/')).html).toContain('It is Tue 3 March')
  })

  test('who leaves it is back where it was entered, and comes back to the beginning', async () => {
    await enter()
    await dana.send(/clock/, { by: 'week' })
    const { path, html } = await dana.send(/departure/)
    expect([path, html]).toEqual(['/?done=practised', expect.stringContaining('That was practice')])
    expect((await dana.send(/^\/practice$/)).html).toContain('It is Tue 3 March')
  })

  test('a window left open there is told kindly that practice is over, whatever it does', async () => {
    const other = newVisitor(web)
    await enter()
    await other.open('/practice/')
    await dana.send(/departure/)
    const sent = await other.send(/clock/, { by: 'week' })
    const opened = await other.open('/practice/applications')
    for (const { status, html } of [sent, opened]) {
      expect([status, html]).toEqual([410, expect.stringContaining('Practice is over.')])
      expect(html).toContain('href="/"')
    }
    expect((await other.send(/^\/practice$/)).path).toMatch(/^\/practice\//)
  })

  test('what other windows have just asked is still answered when it is left', async () => {
    const others = Array.from({ length: 5 }, () => newVisitor(web))
    await enter()
    const asked = others.map((other) => other.open('/practice/applications'))
    await dana.send(/departure/)
    for (const { status } of await Promise.all(asked)) expect([200, 410]).toContain(status)
  })

  test('a form of one side is good for nothing on the other', async () => {
    const real = await danasForm('/settings/about-you', newVisitor(web))
    await enter()
    const practised = await danasForm('/practice/settings/about-you', dana)
    expect(await statusOf('/practice/settings/about-you', real)).toBe(403)
    expect(await statusOf('/settings/about-you', practised)).toBe(403)
    expect(await statusOf('/practice/settings/about-you', practised)).toBe(303)
    expect((await dana.open('/settings')).html).not.toContain('Somebody Else')
  })

  test('a form of a practice that is over is good for nothing in the next', async () => {
    await enter()
    const before = await danasForm('/practice/settings/about-you', dana)
    await dana.send(/fresh-start/)
    expect(await statusOf('/practice/settings/about-you', before)).toBe(403)
  })

  test('what guards the pages guards those of practice', async () => {
    await enter()
    const form = await danasForm('/practice/settings/about-you', dana)
    const elsewhere = { origin: 'http://evil.example', 'sec-fetch-site': 'cross-site' }
    expect(await statusOf('/practice/settings/about-you', form, elsewhere)).toBe(403)
    expect((await web.request('http://evil.example/practice/')).status).toBe(421)
    form.set('name', 'x'.repeat(70_000))
    expect(await statusOf('/practice/settings/about-you', form)).toBe(413)
    expect((await dana.open('/practice/applications/%00')).status).toBe(404)
    const { headers } = await web.request(`${own}/practice/`)
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; /)
    expect(headers.get('cache-control')).toBe('no-store')
  })

  test('practice leads to no other practice', async () => {
    await enter()
    for (const path of ['/practice/', '/practice/settings/about-you'])
      expect((await dana.open(path)).html).not.toMatch(/action="[^"]*\/practice"/)
    expect(await statusOf('/practice/practice', new FormData())).toBe(403)
  })

  test('what only looks like an address, in somebody’s own words, stays as it was typed', async () => {
    await enter()
    const company = '" href="/mill" action="/mill'
    await dana.open('/practice/interviews/new')
    const typed = { company, position: 'Planner', start: '2026-03-03T10:00', people: 'Cleo Marsh' }
    const { path } = await dana.send(/interviews$/, typed)
    expect(path).toMatch(/^\/practice\//)
    expect(plain((await dana.open('/practice/applications')).html)).toContain(company)
  })

  test('no browser is told to keep a draft of it', async () => {
    await enter()
    for (const [, html] of await crawl(dana)) expect(html).not.toContain('data-draft')
  })

  async function statusOf(path: string, body: FormData, headers: HeadersInit = fromHere) {
    return (await web.request(own + path, { method: 'POST', headers, body })).status
  }
})

const own = 'http://localhost:4747'
const fromHere = { origin: own, 'sec-fetch-site': 'same-origin' }

/** One's details under another name, as the settings would send them to that address. */
async function danasForm(path: string, dana: Visitor): Promise<FormData> {
  const { html } = await dana.open(path.replace('/about-you', ''))
  const form = new FormData()
  const hidden = html
    .slice(html.indexOf(`action="${path}#`))
    .matchAll(/name="(_\w+)" value="(.*?)"/g)
  for (const [, name = '', value = ''] of [...hidden].slice(0, 2)) form.set(name, value)
  form.set('name', 'Somebody Else')
  return form
}

/** One that is still to come, with a link to join it. */
async function addInterviewToJoin(dana: Visitor): Promise<void> {
  await dana.open('/practice/interviews/new')
  const typed = { company: 'Alder Mill', position: 'Planner', start: '2026-03-26T10:00' }
  await dana.send(/interviews$/, { ...typed, people: 'Cleo Marsh' })
  for (const path of (await crawl(dana)).keys()) {
    if (!/\/interviews\/[^/]+\/edit$/.test(path)) continue
    await dana.open(path)
    await dana.send(/edit$/, { link: 'https://meet.example/alder' })
  }
}

/** Every page that links lead to, from its Today. */
async function crawl(dana: Visitor): Promise<ReadonlyMap<string, string>> {
  const pages = new Map<string, string>()
  const open = ['/practice/']
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (pages.has(path)) continue
    const { html } = await dana.open(path)
    // A file that is given out is no page.
    if (!html.startsWith('<!doctype html>')) continue
    pages.set(path, html)
    const links = html.matchAll(/<a[^>]* href="(\/[^"#]*)/g)
    open.push(...[...links].map(([, link = '']) => plain(link)))
  }
  return pages
}

function addressesIn(html: string): readonly string[] {
  const attributes = html.matchAll(/ (?:href|src|action|formaction|poster|data)="([^"]*)"/g)
  return [...attributes].map(([, address = '']) => address)
}

function staysInside(address: string): boolean {
  return /^(?:\/practice\/|\/assets\/|#)/.test(address)
}
