import { expect, test } from 'vitest'
import { addCast, at, newPlanner } from '../../test/database/cast.ts'
import { newAccount, onBothEngines } from '../../test/database/engines.ts'
import { openData } from './engines/open.ts'
import { addApplication, listApplications } from './applications.ts'
import { onceOnly, removeRequests, wasMade } from './once-only.ts'
import { write } from './write.ts'

const now = at('2026-03-09T12:00Z')

onBothEngines((data, where) => {
  test('twenty requests with one key, by two programs at once, have one effect and one answer', async () => {
    const account = newAccount()
    const second = await openData(where())
    try {
      let done = 0
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, index) => {
          const { db } = index % 2 ? second : data()
          return onceOnly(db, account, { key: 'k', now }, async (db) => {
            await addApplication(db, account, newPlanner())
            done += 1
            return `/applications/${index}`
          })
        }),
      )
      expect(done).toBe(1)
      expect(new Set(answers).size).toBe(1)
      expect(await listApplications(data().db, account, { limit: 10 })).toHaveLength(1)
    } finally {
      await second.close()
    }
  })

  test('other keys, and the same key of another account, are other requests', async () => {
    const [one, other] = [newAccount(), newAccount()]
    const ask = (account: string, key: string) =>
      onceOnly(data().db, account, { key, now }, async () => `${account} ${key}`)
    expect(await ask(one, 'a')).toBe(`${one} a`)
    expect(await ask(one, 'b')).toBe(`${one} b`)
    expect(await ask(other, 'a')).toBe(`${other} a`)
  })

  test('of a form that carries a mark of its content, another content is refused', async () => {
    const [account, { db }] = [newAccount(), data()]
    const ask = (key: string) => onceOnly(db, account, { key, now }, async () => key)
    expect(await ask('form.one')).toBe('form.one')
    expect(await ask('form.one')).toBe('form.one')
    await expect(ask('form.other')).rejects.toMatchObject({ code: 'sent-otherwise' })
    for (const key of ['form-other', 'form', 'form0.other', 'other.other'])
      expect(await ask(key)).toBe(key)
  })

  test('one can ask whether a request was made', async () => {
    const [account, { db }] = [newAccount(), data()]
    await onceOnly(db, account, { key: 'form.one', now }, async () => '')
    expect(await wasMade(db, account, ['form.other', 'form.one'])).toBe(true)
    expect(await wasMade(db, account, ['form.other', 'form'])).toBe(false)
    expect(await wasMade(db, newAccount(), ['form.one'])).toBe(false)
  })

  test('a request that failed has left nothing, and may be made again', async () => {
    const { db } = data()
    const account = newAccount()
    const planner = newPlanner()
    const failing = onceOnly(db, account, { key: 'k', now }, async (db) => {
      await addApplication(db, account, planner)
      throw new Error('half-way')
    })
    await expect(failing).rejects.toThrow('half-way')
    expect(await listApplications(db, account, { limit: 10 })).toEqual([])
    expect(await onceOnly(db, account, { key: 'k', now }, async () => 'done')).toBe('done')
  })

  test('what nobody repeats any more is forgotten', async () => {
    const { db } = data()
    const account = newAccount()
    await addCast(db, account)
    const ask = (outcome: string) => onceOnly(db, account, { key: 'k', now }, async () => outcome)
    expect(await ask('first')).toBe('first')
    await write(db, account, (db) => removeRequests(db, account, now))
    expect(await ask('second')).toBe('first')
    await write(db, account, (db) => removeRequests(db, account, at('2026-03-10T12:00Z')))
    expect(await ask('third')).toBe('third')
  })
})
