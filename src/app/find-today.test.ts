import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addPlanner,
  ana,
  danasDesk,
  newDesk,
  newKey,
  planner,
  type TestDesk,
} from '../../test/desk/desk.ts'
import { histories, wait } from '../../test/desk/histories.ts'
import { onBothEngines } from '../../test/database/engines.ts'
import { wakes } from '#core/plan/wake.ts'
import { plan } from '#core/plan/plan.ts'
import { listWakes, type Wake } from '#store/wakes.ts'
import { addApplication } from './add-application.ts'
import { changeContact } from './change-contact.ts'
import { findToday } from './find-today.ts'
import { getCase } from './get-case.ts'
import { listAllApplications } from './list-all-applications.ts'
import { rebuild } from './rebuild.ts'
import { recordNews } from './record-news.ts'
import { recordNote } from './record-note.ts'
import { recordReply } from './record-reply.ts'
import { recordRequest } from './record-request.ts'
import { todayOf, type ComingItem, type Today, type TodayItem, type WaitingItem } from './today.ts'
import { joined } from './today-order.ts'

onBothEngines((data, where) => {
  test('with nothing typed yet Today is empty', async () => {
    const nothing = { meetings: [], now: [], week: [], waiting: [] }
    expect(await findToday(newDesk(data()))).toEqual(nothing)
  })

  test('right after the interview everybody met is to be thanked, and the week shows nothing yet', async () => {
    const desk = await danasDesk(data())
    await addPlanner(desk)
    expect(said(await findToday(desk))).toEqual({
      now: ['thank-you Ana Ruiz', 'thank-you Ben Ortega'],
      week: ['call Ana Ruiz', 'check-in Ben Ortega'],
    })
  })

  test('an interview to come stands in the week, and nothing is due before it ends', async () => {
    const desk = await danasDesk(data(), '2026-02-27T09:00-06:00')
    await addPlanner(desk)
    expect(said(await findToday(desk))).toEqual({ now: [], week: ['interview'] })
    desk.goTo('2026-03-02T14:30-06:00')
    const { meetings, ...later } = await findToday(desk)
    expect(meetings.map(({ people }) => people.map(({ name }) => name))).toEqual([
      ['Ana Ruiz', 'Ben Ortega'],
    ])
    expect(later).toEqual({ now: [], week: [], waiting: [] })
    desk.goTo('2026-03-02T15:00-06:00')
    expect(said(await findToday(desk)).now).toHaveLength(2)
  })

  test('a reply not read yet stands first and hides the steps it holds', async () => {
    const desk = await danasDesk(data())
    const { application, ben } = await addPlanner(desk)
    await recordReply(desk, { key: newKey(), application, contact: ben })
    expect(said(await findToday(desk)).now).toEqual(['reply Ben Ortega'])
  })

  test('what they asked for stands before what was due earlier', async () => {
    const desk = await danasDesk(data())
    const { application, ben } = await addPlanner(desk)
    desk.goTo('2026-03-04T09:00-06:00')
    await recordRequest(desk, {
      key: newKey(),
      application,
      contact: ben,
      what: 'references',
      by: '2026-03-04',
    })
    expect(said(await findToday(desk)).now[0]).toBe('material Ben Ortega')
  })

  test('a step that lacks a way to reach somebody is shown once its day has come', async () => {
    const desk = await danasDesk(data())
    await addApplication(desk, { key: newKey(), ...planner, people: [{ name: 'Ana Ruiz' }] })
    const { now } = await findToday(desk)
    expect(now.map((item) => item.kind === 'step' && item.step.needs)).toEqual([
      'email or postal address',
    ])
  })

  test('a date they gave is shown as theirs to keep, until it has passed', async () => {
    const desk = await danasDesk(data())
    await addApplication(desk, {
      key: newKey(),
      ...planner,
      people: [ana],
      decisionBy: '2026-03-05',
    })
    const waited = async () => (await findToday(desk)).waiting.map(sayItem)
    expect(await waited()).toEqual(['decision Ana Ruiz'])
    desk.goTo('2026-03-05T23:59-06:00')
    expect(await waited()).toEqual(['decision Ana Ruiz'])
    desk.goTo('2026-03-06T00:00-06:00')
    expect(await waited()).toEqual([])
  })

  test('a date far ahead is not shown yet', async () => {
    const desk = await danasDesk(data())
    await addApplication(desk, {
      ...{ key: newKey(), ...planner, people: [ana], decisionBy: '2026-05-29' },
    })
    expect((await findToday(desk)).waiting).toEqual([])
    desk.goTo('2026-05-10T09:00-05:00')
    expect((await findToday(desk)).waiting).toHaveLength(1)
  })

  test('without a date for the next interview Today says so from the third working day on', async () => {
    const desk = await danasDesk(data())
    const { application, ana, ben } = await addPlanner(desk)
    for (const contact of [ana, ben]) {
      await recordNote(desk, {
        key: newKey(),
        application,
        contact,
        kind: 'thank-you',
        channel: 'email',
      })
    }
    desk.goTo('2026-03-05T09:00-06:00')
    await recordNews(desk, { key: newKey(), application, news: 'advanced' })
    desk.goTo('2026-03-09T23:59-05:00')
    const before = await findToday(desk)
    expect(said(before).now).toEqual([])
    expect(before.waiting.map(sayItem)).toEqual(['next-interview Ana Ruiz'])
    desk.goTo('2026-03-10T00:00-05:00')
    const after = await findToday(desk)
    expect(said(after).now).toEqual(['no-date-yet Ana Ruiz'])
    expect(after.waiting).toEqual([])
  })

  test('an entry for which the plan says later is put right', async () => {
    const desk = await danasDesk(data())
    const { ana, ben } = await addPlanner(desk)
    for (const contact of [ana, ben]) {
      await changeContact(desk, { key: newKey(), contact, wish: 'none' })
    }
    desk.goTo('2026-03-09T23:59-05:00')
    expect(said(await findToday(desk)).now).toHaveLength(2)
    expect(await woken(desk)).toHaveLength(2)
    desk.goTo('2026-03-10T00:00-05:00')
    expect(said(await findToday(desk)).now).toEqual([])
    expect(await woken(desk)).toEqual([])
  })

  describe('whatever happened, and however much later', () => {
    test('Today through the index is Today through all plans, and an entry up to now leads to each item', async () => {
      const laters = fc.array(fc.nat({ max: 24 * 12 }), { minLength: 1, maxLength: 4 })
      await fc.assert(
        fc.asyncProperty(histories, laters, async (history, laters) => {
          const desk = await danasDesk(data())
          await addPlanner(desk)
          for (const { after, does } of history) {
            wait(desk, after)
            await does(desk)
          }
          for (const hours of laters) {
            wait(desk, hours)
            const all = await todayThroughAll(desk)
            const entries = (await woken(desk)).map((wake) => wake.application)
            for (const item of all.now) expect(entries).toContain(item.application.id)
            expect(await findToday(desk)).toEqual(all)
            for (const wake of await woken(desk)) expect(await isTimely(desk, wake)).toBe(true)
          }
          await rebuild(desk)
          expect(await findToday(desk)).toEqual(await todayThroughAll(desk))
        }),
        // Where it fails, shrinking ends in time to say so.
        { numRuns: 'file' in where() ? 200 : 30, interruptAfterTimeLimit: 15_000 },
      )
    })
  })
})

async function todayThroughAll(desk: TestDesk): Promise<Today> {
  const parts: Today[] = []
  for await (const { id } of listAllApplications(desk))
    parts.push(todayOf(await getCase(desk, id), desk.holidays))
  return joined(parts)
}

function woken(desk: TestDesk): Promise<readonly Wake[]> {
  return listWakes(desk.db, desk.account, { until: desk.now(), limit: 1_000 })
}

/** Whether the plan, too, has something to show for that person by now. */
async function isTimely(desk: TestDesk, wake: Wake): Promise<boolean> {
  const kase = await getCase(desk, wake.application)
  const at = wakes(kase, plan(kase, desk.holidays), desk.holidays).get(wake.contact)
  return at !== undefined && at <= desk.now()
}

function said({ now, week }: Today): { now: readonly string[]; week: readonly string[] } {
  return { now: now.map(sayItem), week: week.map(sayItem) }
}

function sayItem(item: TodayItem | ComingItem | WaitingItem): string {
  const kind = item.kind === 'step' ? item.step.kind : item.kind
  return 'contact' in item ? `${kind} ${item.contact.name}` : kind
}
