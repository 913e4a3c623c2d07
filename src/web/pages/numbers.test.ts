// Phone numbers on the pages: shown in the form of their country, looked at again where they may be wrong; and the
// time where somebody is, asked where address or number say another than the plan.
import { beforeEach, describe, expect, test } from 'vitest'
import { onOneEngine } from '../../../test/database/engines.ts'
import { addPlanner, danasDesk, newKey, type TestDesk } from '../../../test/desk/desk.ts'
import { pagesOn } from '../../../test/pages/pages.ts'
import { newVisitor, plain, type Page, type Visitor } from '../../../test/pages/visitor.ts'
import { changeContact } from '#app/change-contact.ts'
import { changeSettings } from '#app/change-settings.ts'
import { getPerson } from '#app/get-person.ts'
import { recordCall } from '#app/record-call.ts'

onOneEngine((data) => {
  let desk: TestDesk
  let dana: Visitor
  let ids: Awaited<ReturnType<typeof addPlanner>>

  beforeEach(async () => {
    desk = await danasDesk(data())
    ids = await addPlanner(desk)
    dana = newVisitor(await pagesOn(desk))
  })

  const change = (details: object) =>
    changeContact(desk, { key: newKey(), contact: ids.ana, ...details })

  test('a number stands in the form of its country, is dialled from anywhere, and kept as typed', async () => {
    await change({ phone: '312.555.0110 x7', otherPhones: '+442079460958\n0472550142' })
    const pages = [
      `/people/${ids.ana}`,
      '/people',
      `/interviews/${ids.interview}/people/${ids.ana}/call`,
    ]
    for (const path of pages) {
      const page = await dana.open(path)
      expect(text(page)).toContain('(312) 555-0110 ext. 7')
      expect(page.html).toContain('href="tel:+13125550110,7"')
    }
    expect(text(await dana.open(`/interviews/${ids.interview}/pocket`))).toContain(
      '(312) 555-0110 ext. 7, ana.ruiz@halvorsen.example',
    )
    const person = await dana.open(`/people/${ids.ana}`)
    expect(text(person)).toContain('+44 20 7946 0958 Use first 0472550142 Use first')
    expect((await dana.open(`/people/${ids.ana}/edit`)).html).toContain('value="312.555.0110 x7"')
    expect(text(await dana.open('/people/export.csv'))).toContain('312.555.0110 x7')
  })

  test('without its code it belongs to where its owner is, and is said from abroad to whoever is not', async () => {
    await change({ phone: '0341 5550142', timeZone: 'Europe/Berlin' })
    expect(text(await dana.open('/people'))).toContain('+49 341 5550142')
    await changeSettings(desk, { key: newKey(), country: 'DE', timeZone: 'Europe/Berlin' })
    const page = await dana.open('/people')
    expect(text(page)).toContain('0341 5550142')
    expect(page.html).toContain('href="tel:+493415550142"')
  })

  describe('a number that may be wrong', () => {
    test('is kept, and the next page asks for another look until it is put right', async () => {
      await dana.open(`/interviews/${ids.interview}/people`)
      const page = await dana.send(/people/, { 'person-1-phone': '+1 920 555 013' })
      expect(text(page)).toContain(
        '+1 920 555 013 of Ben Ortega is one digit short for the United States; it is kept as you typed it. Change it',
      )
      expect(page.path).toContain(`look=${ids.ben}`)
      const collect = await dana.open(`/interviews/${ids.interview}/people`)
      expect(text(collect)).toContain('The phone number is one digit short for the United States.')
      expect((await dana.send(/people/)).path).not.toContain('look=')
      await dana.open(`/people/${ids.ben}/edit`)
      await dana.send(/edit/, { phone: '+1 920 555 0134' })
      expect(text(await dana.open(page.path))).not.toContain('kept as you typed it')
    })

    test('is judged by where its owner is, whatever page it stands on', async () => {
      await change({ phone: '0341 5550142', address: 'Kiefernweg 3', addressCountry: 'DE' })
      const collect = await dana.open(`/interviews/${ids.interview}/people`)
      expect(text(collect)).not.toContain('The phone number')
      await change({ addressCountry: 'US' })
      expect(text(await dana.open(`/interviews/${ids.interview}/people`))).toContain(
        'The phone number has one digit too many for the United States.',
      )
    })

    test('is said of the lines of a new interview, too', async () => {
      await dana.open('/interviews/new')
      const page = await dana.send(/interviews/, {
        ...{ company: 'Alder Mill', position: 'Planner', start: '2026-03-01T10:00' },
        people: 'Cleo Marsh, +33 4 72 55 01 422\nDan Wu, +1 920 555 0199',
      })
      expect(text(page)).toContain(
        '+33 4 72 55 01 422 of Cleo Marsh has one digit too many for France',
      )
      expect(text(page)).not.toContain('of Dan Wu')
    })

    test('is said of further numbers, too', async () => {
      await dana.open(`/people/${ids.ana}/edit`)
      const page = await dana.send(/edit/, { otherPhones: '+1 920 555 01344' })
      expect(text(page)).toContain(
        '+1 920 555 01344 Use first This number has one digit too many for the United States.',
      )
    })

    test('stands on the page of its owner, where they are called, and in one’s own settings', async () => {
      await change({ phone: '555-0142' })
      const said = 'This number is three digits short for the United States.'
      expect(text(await dana.open(`/people/${ids.ana}`))).toContain(said)
      const room = `/interviews/${ids.interview}/people/${ids.ana}/call`
      expect(text(await dana.open(room))).toContain(`Call 555-0142 ${said}`)
      await dana.open('/settings')
      const settings = await dana.send(/about-you/, { phone: '312 555 014' })
      expect(text(settings)).toContain('The number kept is one digit short for the United States.')
    })

    test('whoever is named in an address that is none of ours is nobody', async () => {
      const page = await dana.open(`/people?look=nobody,${newKey()},${ids.ana}`)
      expect([page.status, page.html.includes('look-again')]).toEqual([200, false])
    })
  })

  test('whoever cannot be reached is marked where people are collected, also once a number was wrong', async () => {
    await change({ email: '' })
    const about = { application: ids.application, contact: ids.ana, outcome: 'wrong-number' }
    await recordCall(desk, { key: newKey(), ...about, reason: 'They asked me to.' })
    const collect = `/interviews/${ids.interview}/people`
    expect(text(await dana.open(collect))).toContain('No way that works yet: an email')
    await dana.send(/people/, { 'person-0-phone': '+1 312 555 0111' })
    expect(text(await dana.open(collect))).not.toContain('No way')
    await change({ phone: '' })
    expect(text(await dana.open(collect))).toContain('No way to reach them yet: an email')
  })

  describe('somebody without a zone of their own', () => {
    const address = 'Kiefernweg 3\n04103 Leipzig'
    const asked = 'Going by their address, it is 23:00 for Ana now, in Berlin time.'

    test('is asked about where their address says another, and one press keeps it', async () => {
      await change({ address, addressCountry: 'DE', phone: '' })
      const page = await dana.open(`/people/${ids.ana}`)
      expect(text(page)).toContain(`${asked} Calls are planned in Chicago time so far.`)
      expect((await getPerson(desk, ids.ana)).contact.timeZone).toBeUndefined()
      const kept = await dana.send(/zone/, { timeZone: 'Europe/Berlin' })
      expect(text(kept)).toContain('Kept. Calls are planned by this clock from now on.')
      expect(text(kept)).toMatch(/Where Berlin ; it is 23:00 there now/)
      expect(text(kept)).not.toContain('Going by')
    })

    test('is asked about in the call room, and not again once the answer was to stay', async () => {
      await change({ phone: '+49 341 5550142' })
      const room = `/interviews/${ids.interview}/people/${ids.ana}/call`
      expect(text(await dana.open(room))).toContain(
        'Going by their phone number, it is 23:00 for Ana now, in Berlin time.',
      )
      const page = await dana.send(/call\/zone/, { timeZone: 'America/Chicago' })
      expect(page.path).toBe(`${room}?done=zone`)
      expect(text(page)).not.toContain('Going by')
      expect((await getPerson(desk, ids.ana)).contact.timeZone).toBe('America/Chicago')
    })

    test('is left alone where the clock is the same', async () => {
      await change({ address: '400 Mill Road\nGreen Bay, WI 54301' })
      expect(text(await dana.open(`/people/${ids.ana}`))).not.toContain('Going by')
    })

    test('has it proposed among their details, to be kept or not', async () => {
      await change({ address, addressCountry: 'DE' })
      const page = await dana.open(`/people/${ids.ana}/edit`)
      expect(text(page)).toContain(
        'Proposed from their address. Calls are planned for the hours there.',
      )
      expect(page.html).toContain('<option value="Europe/Berlin" selected="">')
      await dana.send(/edit/, { timeZone: '' })
      expect((await getPerson(desk, ids.ana)).contact.timeZone).toBeUndefined()
      await dana.open(`/people/${ids.ana}/edit`)
      await dana.send(/edit/)
      expect((await getPerson(desk, ids.ana)).contact.timeZone).toBe('Europe/Berlin')
    })
  })
})

/** What is read on the page. */
function text({ html }: Page): string {
  return plain(html.replaceAll(/<[^>]+>/g, ' ')).replaceAll(/\s+/g, ' ')
}
