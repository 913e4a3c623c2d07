// Your calendar, as a visitor sets it up, and the open steps as a file.
import { decodeQR } from 'qr/decode.js'
import ICAL from 'ical.js'
import { beforeEach, expect, test } from 'vitest'
import { onBothEngines } from '../../../test/database/engines.ts'
import { addPlanner, danasDesk, newKey, planner, type TestDesk } from '../../../test/desk/desk.ts'
import { pagesOn } from '../../../test/pages/pages.ts'
import { newVisitor, type Visitor } from '../../../test/pages/visitor.ts'
import { addApplication } from '#app/add-application.ts'
import { calendarReach } from '../forms/calendar-reach.ts'
import { onlyHere, type Reach } from '../reach.ts'

const near: Reach = { ...onlyHere, elsewhere: true, addresses: () => ['192.168.1.20'] }
const named: Reach = { ...onlyHere, names: ['dana.example'], proxy: '10.1.1.1' }

onBothEngines((data) => {
  let desk: TestDesk
  let dana: Visitor
  let known: Awaited<ReturnType<typeof addPlanner>>

  const visitorAt = async (reach: Reach) => newVisitor(await pagesOn(desk, { reach }))

  beforeEach(async () => {
    desk = await danasDesk(data())
    known = await addPlanner(desk)
    dana = await visitorAt(onlyHere)
  })

  test('an address is shown once, read by a program, and ended', async () => {
    await dana.open('/settings/calendar')
    const made = await dana.send(/calendar/, { device: 'Thunderbird', interviews: 'yes' })
    const [address = '', token = ''] =
      /http:\/\/localhost:4747\/calendar\/([\w-]{43})\.ics/.exec(made.html) ?? []
    expect(made.html).toContain(`href="webcal://localhost:4747/calendar/${token}.ics"`)
    expect((await dana.open(new URL(address).pathname)).html).toContain('BEGIN:VCALENDAR')
    const list = await dana.open('/settings/calendar')
    expect(list.html).not.toContain(token)
    expect(list.html).toMatch(/Thunderbird.*with interviews, last read Mon 2 March, 16:00 by/s)
    const ended = await dana.send(/calendar\/end/)
    expect(ended.html).toContain('That address is ended')
    expect((await dana.open(new URL(address).pathname)).status).toBe(410)
  })

  test('a name that is too long is said, and stays in its field', async () => {
    await dana.open('/settings/calendar')
    const again = await dana.send(/calendar/, { device: 'x'.repeat(61) })
    expect(again.status).toBe(422)
    expect(again.html).toContain('x'.repeat(61))
  })

  const reaches: readonly (readonly [string, Reach, number, readonly string[]])[] = [
    ['this computer alone', onlyHere, 2, []],
    ['the network', near, 3, ['webcal://192.168.1.20:4747/calendar/']],
    ['a name with HTTPS', named, 5, ['webcal://dana.example/calendar/']],
  ]
  test.each(reaches)('at %s it says what can read it', async (_, reach, can, codes) => {
    const visitor = await visitorAt(reach)
    const page = await visitor.open('/settings/calendar')
    expect(page.html.match(/<summary>/g)).toHaveLength(can)
    expect(page.html.includes('Not from here')).toBe(can < 5)
    const made = await visitor.send(/calendar/, { device: 'iPhone' })
    const read = codesIn(made.html)
    expect(read.map((one) => one.slice(0, one.lastIndexOf('/') + 1))).toEqual(codes)
  })

  test('the open steps are a file, of everything and of one application, each with the same name', async () => {
    await addApplication(desk, { ...planner, key: newKey(), company: 'Lakeside Foods' })
    const all = uidsOf((await dana.open('/settings/calendar/steps.ics')).html)
    const one = uidsOf((await dana.open(`/applications/${known.application}/steps.ics`)).html)
    expect([all.length, one.length]).toEqual([16, 8])
    expect(one.filter((uid) => !all.includes(uid))).toEqual([])
    const page = await dana.open(`/applications/${known.application}`)
    expect(page.html).toContain(`href="/applications/${known.application}/steps.ics"`)
  })

  test('practice has none of it', async () => {
    await dana.open('/settings')
    await dana.send(/^\/practice$/)
    expect((await dana.open('/practice/settings')).html).not.toContain('Your calendar')
    expect((await dana.open('/practice/settings/calendar')).status).toBe(404)
  })
})

test('where a proxy stands on this computer, its own address is the one with the name', () => {
  const reach = { ...onlyHere, names: ['dana.example'], proxy: '127.0.0.1' }
  expect(calendarReach(reach, 4747)).toEqual({
    ...{ here: undefined, near: [], named: ['https://dana.example'] },
  })
})

test.each([
  ['dana.example', true],
  ['192.168.1.20', false],
  ['laptop.local', false],
  ['laptop.home.arpa', false],
  ['laptop', false],
])('%s is reached from everywhere: %s', (name, isPublic) => {
  const { near, named } = calendarReach({ ...onlyHere, secure: true, names: [name] }, 443)
  expect([near, named]).toEqual(isPublic ? [[], [`https://${name}`]] : [[`https://${name}`], []])
})

function uidsOf(text: string): readonly string[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as [])
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event).uid)
}

/** What the codes on a page say. */
function codesIn(html: string): readonly string[] {
  return [...html.matchAll(/<svg\s+class="qr".*?<\/svg>/gs)].map(([code]) => {
    const modules = Number(/viewBox="0 0 (\d+)/.exec(code)?.[1])
    const scale = 8
    const side = modules * scale
    const data = new Uint8Array(side * side * 4).fill(255)
    for (const [, x, y, length] of code.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
      for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
        const start = (row * side + Number(x) * scale) * 4
        for (let at = start; at < start + Number(length) * scale * 4; at += 4)
          data.fill(0, at, at + 3)
      }
    return decodeQR({ width: side, height: side, data })
  })
}
