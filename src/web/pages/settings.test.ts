import { beforeEach, describe, expect, test } from 'vitest'
import { onOneEngine } from '../../../test/database/engines.ts'
import { addPlanner, danasDesk, type TestDesk } from '../../../test/desk/desk.ts'
import { pagesOn } from '../../../test/pages/pages.ts'
import { newVisitor, plain, type Page, type Visitor } from '../../../test/pages/visitor.ts'
import { namedHolidays } from '#capture/holidays.ts'
import { changeSettings } from '#app/change-settings.ts'
import { findSettings } from '#app/find-settings.ts'
import { getApplication } from '#app/get-application.ts'

onOneEngine((data) => {
  let desk: TestDesk
  let dana: Visitor

  beforeEach(async () => {
    desk = { ...(await danasDesk(data())), holidayNames: namedHolidays }
    dana = newVisitor(await pagesOn(desk))
  })

  test('each section is kept by itself, and says so where it stands', async () => {
    await dana.open('/settings')
    const { path, html } = await dana.send(/your-letters/, { tone: 'formal', signOff: 'Kindly' })
    expect(path).toBe('/settings?done=your-letters')
    expect(sectionOf(html, 'your-letters')).toContain('Your next letters are written like that.')
    expect(sectionOf(html, 'about-you')).not.toContain('role="status"')
    expect(await findSettings(desk)).toMatchObject({ tone: 'formal', name: 'Dana Okafor' })
  })

  test('what is wrong in one section is said there, and the others stand as they are kept', async () => {
    await dana.open('/settings')
    const { status, html } = await dana.send(/about-you/, { name: '', phone: '+1 312 555 0142' })
    expect(status).toBe(422)
    expect(sectionOf(html, 'about-you')).toContain('Your name is still missing.')
    expect(sectionOf(html, 'about-you')).toContain('value="+1 312 555 0142"')
    expect(sectionOf(html, 'days-and-holidays')).toContain('value="US" selected')
  })

  test('what letters and calls will ask for is named once, until it is there', async () => {
    const { html } = await dana.open('/settings')
    expect(plain(html)).toContain('<a href="#field-phone">Your phone number</a>, since every')
    expect(plain(html)).toContain('<a href="#field-address">Your postal address</a>')
    const known = { phone: '+1 312 555 0142', currentPosition: 'planner at Lakeside Foods' }
    await changeSettings(desk, { key: desk.newId(), ...known, address: '18 Alder Street' })
    expect((await dana.open('/settings')).html).not.toContain('still-missing')
  })

  describe('the pace', () => {
    test('each choice says what it means, and draws it', async () => {
      const section = sectionOf((await dana.open('/settings')).html, 'your-pace')
      expect(section.match(/<svg class="pace-strip"/g)).toHaveLength(3)
      expect(section).toContain('then calls after 7, 14, 21 and 28 days')
      expect(section).toContain('then emails after 7, 14 and 21 days')
      expect(section).toContain('then calls after 7, 14 and 28 days')
    })

    test('numbers of one’s own are kept, and their picture follows', async () => {
      await dana.open('/settings')
      const own = { pace: 'own', firstAfter: '4', every: '10', rounds: '2', medium: 'email' }
      const { html } = await dana.send(/your-pace/, own)
      expect(sectionOf(html, 'your-pace')).toContain('then emails after 4 and 14 days.')
      expect(html.match(/<svg class="pace-strip"/g)).toHaveLength(4)
      expect(html).not.toContain('more than three')
    })

    test('more than three rounds are asked about before they are kept, and named after it', async () => {
      await dana.open('/settings')
      const asked = await dana.send(/your-pace/, { pace: 'own', rounds: '5' })
      expect([asked.status, asked.html]).toEqual([422, expect.stringContaining('Five rounds are')])
      expect(sectionOf(asked.html, 'your-pace')).toContain('calls after 7, 14, 21, 28, 35 and 42')
      const kept = await dana.send(/your-pace/, { manyRounds: 'yes' })
      expect([kept.status, kept.html]).toEqual([200, expect.stringContaining('Five rounds are')])
      expect((await dana.send(/your-pace/, { rounds: '6' })).status).toBe(200)
    })

    test('numbers that cannot be come back as they were typed', async () => {
      await dana.open('/settings')
      const { status, html } = await dana.send(/your-pace/, { pace: 'own', every: 'soon' })
      expect([status, html]).toEqual([422, expect.stringContaining('value="soon"')])
      expect(plain(html)).toContain('“soon” cannot be a number of days here')
    })

    test('one that cannot be chosen is said to be so', async () => {
      await dana.open('/settings')
      const { status, html } = await dana.send(/your-pace/, { pace: 'relentless' })
      expect([status, html]).toEqual([422, expect.stringContaining('href="#field-pace"')])
    })
  })

  describe('days and holidays', () => {
    test('the next holidays stand there by name, in their own region', async () => {
      const { html } = await dana.open('/settings')
      expect(daysOf(html)).toContain('The weekend is Saturday and Sunday.')
      expect(daysOf(html)).toContain('Mon 25 May: Memorial Day')
      const { html: inIllinois } = await dana.send(/days-and-holidays/, { region: 'IL' })
      expect(daysOf(inIllinois)).toContain('Free days: Illinois, United States')
      expect(daysOf(inIllinois)).toContain('Mon 2 March: Casimir Pulaski Day')
    })

    test('another country has other regions, another weekend, and days in a row', async () => {
      await dana.open('/settings')
      const { html } = await dana.send(/days-and-holidays/, { country: 'SA' })
      expect(daysOf(html)).toContain('The weekend is Friday and Saturday.')
      expect(daysOf(html)).toMatch(/Thu 19 March to Sun 22 March: End of Ramadan/)
      expect(html).not.toContain('name="region"')
      const german = await dana.send(/days-and-holidays/, { country: 'DE' })
      expect(german.html).toContain('<option value="BY">Bayern</option>')
    })

    test('without a country it is said what counts', async () => {
      await dana.open('/settings')
      const { html } = await dana.send(/days-and-holidays/, { country: '' })
      expect(html).toContain('Monday to Friday are working days and no holiday counts')
    })

    test('a time zone shows its clock, and a computer elsewhere offers to move there', async () => {
      await dana.open('/settings')
      const { html } = await dana.send(/days-and-holidays/, { timeZone: 'Europe/Berlin' })
      expect(html).toContain('selected="">Berlin, 23:00 now (Europe)</option>')
      expect(html).toContain('This computer says Chicago, your settings say Berlin.')
      const moved = await dana.send(/days-and-holidays/, {})
      expect(moved.html).not.toContain('This computer says')
      expect(await findSettings(desk)).toMatchObject({ timeZone: 'America/Chicago', country: 'US' })
    })
  })

  describe('going away', () => {
    let application: string

    beforeEach(async () => {
      ;({ application } = await addPlanner(desk))
      await dana.open('/settings')
    })

    test('Today and Settings say so, and one can be back at a press', async () => {
      await dana.send(/pauses$|pauses#/, { from: '2026-03-02', until: '2026-03-10' })
      for (const path of ['/', '/settings'])
        expect((await dana.open(path)).html).toContain('You are away until Tue 10 March.')
      const { path, html } = await dana.send(/pauses\/end/)
      expect([path, html]).toEqual(['/?done=back', expect.stringContaining('Welcome back.')])
      expect(html).not.toContain('You are away')
      const { journal } = (await getApplication(desk, application)).case
      expect(journal.map(({ type }) => type)).toEqual(['pause', 'taken-back'])
    })

    test.each([
      ['2026-03-07', '2026-03-10', 'You will be away from Sat 7 March to Tue 10 March.'],
      ['2026-03-07', '2026-03-07', 'You will be away on Sat 7 March.'],
      ['2026-03-01', '2026-03-02', 'You are away until tonight.'],
    ])('from %s to %s: %s', async (from, until, sentence) => {
      const { html } = await dana.send(/pauses/, { from, until })
      expect(sectionOf(html, 'going-away')).toContain(sentence)
    })

    test('the days can be changed', async () => {
      await dana.send(/pauses/, { from: '2026-03-02', until: '2026-03-10' })
      const { html } = await dana.send(/pauses$|pauses#/, { until: '2026-03-12' })
      expect(sectionOf(html, 'going-away')).toContain('You are away until Thu 12 March.')
      expect(sectionOf(html, 'going-away')).toContain('Change these days')
    })
  })
})

/** What stands in a section, as one reads it. */
function sectionOf(html: Page['html'], id: string): string {
  const [, section = ''] = new RegExp(`<section id="${id}"(.*?)</section>`, 's').exec(html) ?? []
  return plain(section)
}

/** The free days, a line each: `Mon 25 May: Memorial Day`. */
function daysOf(html: Page['html']): string {
  return sectionOf(html, 'days-and-holidays')
    .replaceAll('</dt><dd dir="auto">', ': ')
    .replaceAll(/<[^>]*>/g, '\n')
}
