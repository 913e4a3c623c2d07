import { beforeEach, expect, test } from 'vitest'
import { onOneEngine } from '../../../test/database/engines.ts'
import { newDesk } from '../../../test/desk/desk.ts'
import { pagesOn } from '../../../test/pages/pages.ts'
import { newVisitor, type Visitor } from '../../../test/pages/visitor.ts'

onOneEngine((data) => {
  let dana: Visitor
  let path: string

  beforeEach(async () => {
    dana = newVisitor(await pagesOn(newDesk(data(), '2026-03-02T17:00-06:00')))
    await dana.open('/')
    await dana.send(/candidate/, { name: 'Dana Okafor' })
    const { path: room } = await dana.send(/interviews/, {
      company: 'Halvorsen Paper',
      position: 'Maintenance planner',
      start: '2026-03-02T14:00',
      people: 'Ana Ruiz, ana.ruiz@halvorsen.example',
    })
    path = /^\/interviews\/[^/]+/.exec(room)?.[0] ?? ''
    await dana.open(`${path}/people`)
  })

  test('what waited is said to be kept in so many words, also when it comes again', async () => {
    const ben = { 'person-1-name': 'Ben Ortega' }
    const first = await dana.sendLater(/people$/, ben)
    expect([first.status, first.said]).toEqual([200, { kept: true }])
    const second = await dana.sendLater('again')
    expect([second.status, second.said]).toEqual([200, { kept: true }])
    const { html } = await dana.open(`${path}/people`)
    expect(html.match(/"Ben Ortega"/g)).toHaveLength(1)
  })

  test('it comes again after somebody has changed the same: it is kept still, and changes nothing', async () => {
    await dana.sendLater(/people$/, { 'person-0-title': 'Plant Manager' })
    const sent = dana.lastSent()
    await dana.open(`${path}/people`)
    await dana.send(/people$/, { 'person-0-title': 'Head of the plant' })
    for (const [name, value] of sent) dana.lastSent().set(name, value)
    expect((await dana.sendLater('again')).said).toEqual({ kept: true })
    expect((await dana.open(`${path}/people`)).html).toContain('"Head of the plant"')
  })

  test('what is wrong is told by field, and nothing of it is kept', async () => {
    const typed = { 'person-1-name': 'Ben Ortega', 'person-1-email': 'ben at halvorsen' }
    const { status, said } = await dana.sendLater(/people$/, typed)
    expect([status, said]).toEqual([
      422,
      { sentence: expect.any(String), wrong: { 'person-1-email': expect.any(String) } },
    ])
    expect((await dana.open(`${path}/people`)).html).not.toContain('Ben Ortega')
  })

  test('what somebody has changed meanwhile is not overwritten', async () => {
    await dana.send(/people$/, { 'person-0-title': 'Plant Manager' })
    const { status } = await dana.sendLater('again', { 'person-0-title': 'Buyer' })
    expect(status).toBe(200)
    dana.lastSent().set('person-0-title', 'Head of the plant')
    const other = await dana.sendLater('again')
    expect([other.status, other.said]).toEqual([
      409,
      { sentence: expect.stringContaining('meanwhile'), wrong: {} },
    ])
  })

  test('a token is given for the forms that may wait, and for no others', async () => {
    await dana.send(/people$/)
    const token = await dana.open(`/token?for=${path}/people`)
    expect(JSON.parse(token.html)).toEqual({ token: dana.lastSent().get('_token') })
    for (const other of ['/settings/about-you', '/practice', '/interviews', `${path}/people/x`, ''])
      expect((await dana.open(`/token?for=${other}`)).status).toBe(404)
  })
})
