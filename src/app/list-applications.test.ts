import { expect, test } from 'vitest'
import { addPlanner, ana, ben, danasDesk, newKey, planner } from '../../test/desk/desk.ts'
import { onBothEngines } from '../../test/database/engines.ts'
import { addApplication } from './add-application.ts'
import { addInterview } from './add-interview.ts'
import { changeApplication } from './change-application.ts'
import { changeContact } from './change-contact.ts'
import { countAtRest } from './count-at-rest.ts'
import type { Desk } from './desk.ts'
import { hasApplications } from './has-applications.ts'
import { listApplications, type LinesAsked } from './list-applications.ts'
import { recordNews } from './record-news.ts'
import { recordNote } from './record-note.ts'
import { recordReply } from './record-reply.ts'
import { takeBack } from './take-back.ts'

onBothEngines((data) => {
  test('each line says where it stands and what comes next, by company, page after page', async () => {
    const desk = await danasDesk(data())
    for (let count = 0; count < 26; count += 1) {
      const company = `Mill ${String(count).padStart(2, '0')}`
      await addApplication(desk, { key: newKey(), ...planner, company, people: [ana] })
    }
    const first = await listApplications(desk, {})
    expect(first.lines).toHaveLength(25)
    expect(first.lines[0]).toMatchObject({
      application: { company: 'Mill 00' },
      plan: { status: 'following-up' },
      next: { step: { kind: 'thank-you' }, contact: { name: 'Ana Ruiz' } },
    })
    const second = await listApplications(desk, { after: first.next })
    expect(second.lines.map(({ application }) => application.company)).toEqual(['Mill 25'])
    expect(second.next).toBeUndefined()
  })

  test('company and position are put right, and neither can be emptied', async () => {
    const desk = await danasDesk(data())
    const application = await addApplication(desk, { key: newKey(), ...planner })
    await changeApplication(desk, { key: newKey(), application, position: 'Planner' })
    const [line] = (await listApplications(desk, {})).lines
    expect(line?.application).toMatchObject({ company: 'Halvorsen Paper', position: 'Planner' })
    const emptied = changeApplication(desk, { key: newKey(), application, company: ' ' })
    await expect(emptied).rejects.toMatchObject({ code: 'missing', field: 'company' })
  })

  test('while a reply waits to be read nothing else comes next', async () => {
    const desk = await danasDesk(data())
    const { application, ben: contact } = await addPlanner(desk)
    await recordReply(desk, { key: newKey(), application, contact })
    const [line] = (await listApplications(desk, {})).lines
    expect([line?.plan.status, line?.next]).toEqual(['reply-to-read', undefined])
  })

  test('what is closed stands in the list of those at rest, until that is taken back', async () => {
    const desk = await danasDesk(data())
    expect(await hasApplications(desk)).toBe(false)
    const { application } = await addPlanner(desk)
    await addApplication(desk, { key: newKey(), ...planner, company: 'Marsh Board' })
    const entry = await recordNews(desk, { key: newKey(), application, news: 'rejection' })
    expect(await companies(desk, { rests: false })).toEqual(['Marsh Board'])
    expect(await companies(desk, { rests: true })).toEqual(['Halvorsen Paper'])
    expect(await countAtRest(desk)).toBe(1)
    await takeBack(desk, { key: newKey(), entry })
    expect(await companies(desk, { rests: false })).toEqual(['Halvorsen Paper', 'Marsh Board'])
    expect(await countAtRest(desk)).toBe(0)
    expect(await hasApplications(desk)).toBe(true)
  })

  test('what is played out by time alone leaves the open ones', async () => {
    const desk = await danasDesk(data())
    const { ana, ben } = await addPlanner(desk)
    for (const contact of [ana, ben])
      await changeContact(desk, { key: newKey(), contact, wish: 'none' })
    expect(await companies(desk, { rests: false })).toEqual(['Halvorsen Paper'])
    desk.goTo('2026-03-10T00:00-05:00')
    expect(await companies(desk, { rests: false })).toEqual([])
    expect(await companies(desk, { rests: true })).toEqual(['Halvorsen Paper'])
  })

  test('with an interview to come nothing is at rest', async () => {
    const desk = await danasDesk(data())
    const { application, ana, ben } = await addPlanner(desk)
    await addInterview(desk, { key: newKey(), application, ...later })
    for (const contact of [ana, ben]) {
      await changeContact(desk, { key: newKey(), contact, wish: 'none' })
      const sent = { kind: 'thank-you', channel: 'email' } as const
      await recordNote(desk, { key: newKey(), application, contact, ...sent })
    }
    expect(await companies(desk, { rests: false })).toEqual(['Halvorsen Paper'])
  })

  test('words find company and position, accents or not', async () => {
    const desk = await danasDesk(data())
    await addPlanner(desk)
    await addApplication(desk, { key: newKey(), ...planner, company: 'Lücke & Søn' })
    expect(await companies(desk, { words: 'lucke son PLANN' })).toEqual(['Lücke & Søn'])
    expect(await companies(desk, { words: 'plann' })).toHaveLength(2)
    expect(await companies(desk, { words: 'nobody' })).toEqual([])
  })
})

/** A second talk of the same day, with the same people. */
const later = { start: '2026-03-02T18:00', people: [ana, ben] }

async function companies(desk: Desk, asked: LinesAsked): Promise<readonly string[]> {
  const { lines } = await listApplications(desk, asked)
  return lines.map(({ application }) => application.company)
}
