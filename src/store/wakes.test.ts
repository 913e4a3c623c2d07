import { expect, test } from 'vitest'
import type { Moment } from '#core/days/moment.ts'
import { addCast, at, type Cast } from '../../test/database/cast.ts'
import { newAccount, onBothEngines } from '../../test/database/engines.ts'
import { changeWakes, listWakes, type Wake } from './wakes.ts'
import { write } from './write.ts'

onBothEngines((data) => {
  test('wakes come up to now, earliest first, page by page, each once', async () => {
    const { db } = data()
    const account = newAccount()
    const casts: Cast[] = []
    for (let count = 0; count < 6; count += 1) casts.push(await addCast(db, account))
    const now = at('2026-03-09T12:00Z')
    const expected: Wake[] = []
    await write(db, account, async (db) => {
      for (const [index, { ana, ben, planner }] of casts.entries()) {
        // Several at one moment, the last one only after now.
        const due = (now - (index % 2) * 1000) as Moment
        const later = (now + 1) as Moment
        const moments = new Map([
          [ana.id, due],
          [ben.id, index ? due : later],
        ])
        await changeWakes(db, account, new Map([[planner.id, moments]]))
        expected.push({ at: due, application: planner.id, contact: ana.id })
        if (index) expected.push({ at: due, application: planner.id, contact: ben.id })
      }
    })
    expected.sort((a, b) => a.at - b.at || (key(a) < key(b) ? -1 : 1))

    const listed: Wake[] = []
    for (;;) {
      const page = await listWakes(db, account, { until: now, after: listed.at(-1), limit: 4 })
      listed.push(...page)
      if (page.length < 4) break
    }
    expect(listed).toEqual(expected)
  })

  test('what an application had is replaced as a whole', async () => {
    const { db } = data()
    const account = newAccount()
    const { ana, ben, planner } = await addCast(db, account)
    const [first, then] = [at('2026-03-09T12:00Z'), at('2026-03-10T12:00Z')]
    const asked = { until: then, limit: 10 }
    const set = (moments: ReadonlyMap<string, Moment>) =>
      write(db, account, (db) => changeWakes(db, account, new Map([[planner.id, moments]])))
    await set(
      new Map([
        [ana.id, first],
        [ben.id, first],
      ]),
    )
    await set(new Map([[ben.id, then]]))
    expect(await listWakes(db, account, asked)).toEqual([
      { at: then, application: planner.id, contact: ben.id },
    ])
    await set(new Map())
    expect(await listWakes(db, account, asked)).toEqual([])
  })
})

function key({ application, contact }: Wake): string {
  return application + contact
}
