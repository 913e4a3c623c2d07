import { beforeEach, describe, expect, test } from 'vitest'
import { addPlanner, danasDesk, newKey, planner, type TestDesk } from '../../test/desk/desk.ts'
import { onBothEngines } from '../../test/database/engines.ts'
import { sayBetween } from '#core/journal/say-between.ts'
import { addApplication } from './add-application.ts'
import { callOffInterview } from './call-off-interview.ts'
import { changeContact } from './change-contact.ts'
import { listPeople, type PersonLine } from './list-people.ts'
import { recordBounce } from './record-bounce.ts'
import { recordCall } from './record-call.ts'
import { recordNote } from './record-note.ts'
import { takeBack } from './take-back.ts'

onBothEngines((data) => {
  let desk: TestDesk
  beforeEach(async () => {
    desk = await danasDesk(data())
  })

  test('everyone met is there by name, page after page', async () => {
    await addPlanner(desk)
    const many = Array.from({ length: 39 }, (_, index) => ({ name: `Cleo ${index + 10}` }))
    await addApplication(desk, { key: newKey(), ...planner, people: many })
    const first = await listPeople(desk)
    expect(namesOf(first).slice(0, 3)).toEqual(['Ana Ruiz', 'Ben Ortega', 'Cleo 10'])
    const second = await listPeople(desk, { after: first.next })
    expect(namesOf(second)).toEqual(['Cleo 48'])
    expect(second.next).toBeUndefined()
  })

  test('people are found by words of their name, or of a company', async () => {
    const { ana } = await addPlanner(desk)
    const mill = { key: newKey(), ...planner, company: 'Ålder Mill' }
    await addApplication(desk, { ...mill, people: [{ name: 'Ana Ruiz', id: ana }] })
    expect(namesOf(await listPeople(desk, { words: ' RUÍZ ' }))).toEqual(['Ana Ruiz'])
    expect(namesOf(await listPeople(desk, { words: 'halv' }))).toEqual(['Ana Ruiz', 'Ben Ortega'])
    expect(namesOf(await listPeople(desk, { words: 'alder' }))).toEqual(['Ana Ruiz'])
    expect(namesOf(await listPeople(desk, { words: 'alder ben' }))).toEqual([])
  })

  test('a line has every application that somebody belongs to', async () => {
    const { ana } = await addPlanner(desk)
    const people = [{ name: 'Ana Ruiz', id: ana }]
    await addApplication(desk, { key: newKey(), ...planner, company: 'Alder Mill', people })
    const [line] = (await listPeople(desk)).lines
    expect(line?.applications.map(({ company }) => company)).toEqual([
      'Alder Mill',
      'Halvorsen Paper',
    ])
  })

  describe('the last that happened', () => {
    let about: { application: string; contact: string }
    let interview: string
    beforeEach(async () => {
      const { application, ana, ...rest } = await addPlanner(desk)
      about = { application, contact: ana }
      interview = rest.interview
    })

    const last = async () => (await listPeople(desk)).lines.map(toldLast)

    test('is the meeting, until something was sent or said', async () => {
      expect(await last()).toEqual(['Ana Ruiz: met', 'Ben Ortega: met'])
      await recordNote(desk, { key: newKey(), ...about, kind: 'thank-you', channel: 'email' })
      desk.goTo('2026-03-09T10:00-05:00')
      await recordCall(desk, { key: newKey(), ...about, outcome: 'voicemail' })
      expect(await last()).toEqual(['Ana Ruiz: You left a voicemail.', 'Ben Ortega: met'])
    })

    test('does not count what was taken back', async () => {
      await recordNote(desk, { key: newKey(), ...about, kind: 'thank-you', channel: 'email' })
      desk.goTo('2026-03-09T10:00-05:00')
      const entry = await recordCall(desk, { key: newKey(), ...about, outcome: 'talked' })
      await takeBack(desk, { key: newKey(), entry })
      expect((await last())[0]).toBe('Ana Ruiz: You sent a thank-you by email.')
    })

    test('is a meeting that came after, and not one called off', async () => {
      await recordNote(desk, { key: newKey(), ...about, kind: 'thank-you', channel: 'email' })
      const again = { ...planner, start: '2026-03-05T14:00', company: 'Alder Mill' }
      const people = [{ name: 'Ana Ruiz', id: about.contact }]
      await addApplication(desk, { key: newKey(), ...again, people })
      desk.goTo('2026-03-06T10:00-06:00')
      expect((await last())[0]).toBe('Ana Ruiz: met')
      await callOffInterview(desk, { key: newKey(), interview })
      expect(await last()).toEqual(['Ana Ruiz: met', 'Ben Ortega: nothing'])
    })
  })

  test('an address that came back is no way to reach somebody, until it is put right', async () => {
    const { application, ben } = await addPlanner(desk)
    const about = { application, contact: ben }
    const reach = async () => (await listPeople(desk)).lines.map((line) => line.reach.email)
    await recordNote(desk, { key: newKey(), ...about, kind: 'thank-you', channel: 'email' })
    await recordBounce(desk, { key: newKey(), ...about })
    expect(await reach()).toEqual([true, false])
    desk.goTo('2026-03-03T10:00-06:00')
    await changeContact(desk, { key: newKey(), contact: ben, email: 'ben@halvorsen.example' })
    expect(await reach()).toEqual([true, true])
  })

  test('a wrong number is none, whatever came after', async () => {
    const { application, ana } = await addPlanner(desk)
    const about = { application, contact: ana }
    await recordCall(desk, { key: newKey(), ...about, outcome: 'wrong-number' })
    await recordNote(desk, { key: newKey(), ...about, kind: 'thank-you', channel: 'email' })
    const [line] = (await listPeople(desk)).lines
    expect(line?.reach).toEqual({ phone: false, email: true, post: false })
  })
})

function namesOf({ lines }: { readonly lines: readonly PersonLine[] }): readonly string[] {
  return lines.map(({ contact }) => contact.name)
}

function toldLast({ contact, last }: PersonLine): string {
  const said = !last ? 'nothing' : 'entry' in last ? sayBetween(last.entry) : 'met'
  return `${contact.name}: ${said}`
}
