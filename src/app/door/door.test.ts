import { beforeEach, describe, expect, test } from 'vitest'
import { onBothEngines } from '../../../test/database/engines.ts'
import { newDesk, type TestDesk } from '../../../test/desk/desk.ts'
import { lock } from '../../../test/desk/lock.ts'
import { changeTries } from '#store/door-tries.ts'
import { findFact } from '#store/facts.ts'
import { write } from '#store/write.ts'
import { giveCode, takeCode } from './code.ts'
import { hashPassPhrase, isPassPhrase, readPassPhrase } from './pass-phrase.ts'
import { endAllSessions, endSession, findSession, lasts, listDevices, noteSeen } from './session.ts'
import { changePassPhrase, setPassPhrase } from './set-pass-phrase.ts'
import { hasPassPhrase, signIn } from './sign-in.ts'

const phrase = 'four quiet herons wait'
const other = 'seven loud geese leave'
const [home, away] = ['192.168.1.20', '192.168.1.66']

test('a pass-phrase is kept as argon2id, with what it was made with and a salt of its own', async () => {
  const [one, two] = [await hashPassPhrase(phrase), await hashPassPhrase(phrase)]
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/)
  expect(one).not.toBe(two)
  expect(await isPassPhrase(phrase, one)).toBe(true)
  expect(await isPassPhrase('  four quiet  herons wait ', one)).toBe(true)
  expect(await isPassPhrase('four quiet herons waits', one)).toBe(false)
  expect(await isPassPhrase('x'.repeat(100_000), one)).toBe(false)
})

test('an accent is the same however a keyboard writes it', async () => {
  const kept = await hashPassPhrase('häuser am alten see'.normalize('NFD'))
  expect(await isPassPhrase('häuser am alten see'.normalize('NFC'), kept)).toBe(true)
})

test('one made with other numbers is still known', async () => {
  const kept = await hashPassPhrase(phrase)
  expect(await isPassPhrase(phrase, kept.replace('t=2', 't=3'))).toBe(false)
})

test.each([
  ['', '', 'missing', 'phrase', 'still missing'],
  ['four herons', 'four herons', 'wrong-form', 'phrase', 'This has 11 characters'],
  ['x'.repeat(201), 'x'.repeat(201), 'too-long', 'phrase', '200 characters'],
  [phrase, other, 'wrong-form', 'again', 'not the same'],
])('%j and %j are refused: %s', (typed, again, code, field, words) => {
  expect(() => readPassPhrase(typed, again)).toThrow(
    expect.objectContaining({ code, field, message: expect.stringContaining(words) }),
  )
})

onBothEngines((data) => {
  let desk: TestDesk

  beforeEach(async () => {
    desk = newDesk(data(), '2026-03-02T16:00:00-06:00')
    await lock(desk, phrase)
  })

  const enter = (typed = phrase, from = home) =>
    signIn(desk, { phrase: typed, from, device: 'A telephone' })

  const wrongly = (times: number, from = home) =>
    Array.from({ length: times }).reduce<Promise<unknown>>(
      (before) => before.then(() => enter(other, from).catch(() => undefined)),
      Promise.resolve(),
    )

  test('whoever knows the pass-phrase has a session, of whose token only a hash is kept', async () => {
    expect(await hasPassPhrase(desk)).toBe(true)
    const { token, session } = await enter()
    expect(await findSession(desk, token)).toMatchObject({ id: session, device: 'A telephone' })
    expect(await findSession(desk, `${token}x`)).toBeUndefined()
    const rows = await desk.db.selectFrom('session').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(token)
    expect(JSON.stringify(await findFact(desk.db, desk.account, 'pass-phrase'))).not.toContain(
      'heron',
    )
  })

  test('nothing is asked for before a pass-phrase is set', async () => {
    const open = newDesk(data())
    expect(await hasPassPhrase(open)).toBe(false)
    await setPassPhrase(open, { phrase, again: phrase })
    expect(await hasPassPhrase(open)).toBe(true)
  })

  test('another phrase lets nobody in', async () => {
    await expect(enter(other)).rejects.toMatchObject({ code: 'wrong-form', field: 'phrase' })
    expect(await listDevices(desk)).toEqual([])
  })

  test('signing in again ends the session that was there, and gives a new one', async () => {
    const one = await enter()
    const two = await signIn(desk, { phrase, from: home, device: 'x', before: one.session })
    expect(two.token).not.toBe(one.token)
    expect(await findSession(desk, one.token)).toBeUndefined()
  })

  test('after five wrong tries one waits, and each time longer', async () => {
    await wrongly(5)
    await expect(enter()).rejects.toMatchObject({
      code: 'too-often',
      message: expect.stringContaining('half a minute'),
    })
    desk.goTo('2026-03-02T16:00:31-06:00')
    await wrongly(1)
    await expect(enter()).rejects.toThrow('in a minute')
    desk.goTo('2026-03-02T16:01:32-06:00')
    await wrongly(1)
    await expect(enter()).rejects.toThrow('2 minutes')
    desk.goTo('2026-03-02T16:03:33-06:00')
    await enter()
    await wrongly(4)
    await enter()
  })

  test('five tries at once are five', async () => {
    const ends = await Promise.allSettled(Array.from({ length: 8 }, () => enter(other)))
    const codes = ends.map((end) => (end.status === 'rejected' ? end.reason.code : 'in'))
    expect(codes.filter((code) => code === 'too-often')).toHaveLength(3)
  })

  test('who waits at one address keeps nobody out at another, until there are very many', async () => {
    await wrongly(5, away)
    await enter(phrase, home)
    const many = { failed: 50, lastAt: desk.now() }
    await write(desk.db, desk.account, (db) => changeTries(db, desk.account, 'everywhere', many))
    await expect(enter(phrase, home)).rejects.toMatchObject({ code: 'too-often' })
  })

  test('the addresses of one IPv6 network are one', async () => {
    for (const last of ['1', '2', '3', '4', 'a:b:c:d'])
      await wrongly(1, last.includes(':') ? `2001:db8:0:1:${last}` : `2001:db8:0:1::${last}`)
    await expect(enter(phrase, '2001:db8:0:1::99')).rejects.toMatchObject({ code: 'too-often' })
    await enter(phrase, '2001:db8:0:2::99')
  })

  test('nobody who is signed in is put out by somebody else’s tries', async () => {
    const { token, session } = await enter()
    await wrongly(9)
    const found = await findSession(desk, token)
    expect(found && lasts(found, desk.now())).toBe(true)
    await giveCode(desk, phrase, { session })
  })

  test('a session ends when its device was away for long, and after three months', async () => {
    const { token } = await enter()
    const still = async () => {
      const found = await findSession(desk, token)
      return found !== undefined && lasts(found, desk.now())
    }
    desk.goTo('2026-03-31T16:00-06:00')
    expect(await still()).toBe(true)
    await noteSeen(desk, (await findSession(desk, token))!)
    desk.goTo('2026-04-29T16:00-06:00')
    expect(await still()).toBe(true)
    desk.goTo('2026-05-01T16:00-06:00')
    expect(await still()).toBe(false)
    expect(await listDevices(desk)).toEqual([])
    desk.goTo('2026-04-29T16:00-06:00')
    await noteSeen(desk, (await findSession(desk, token))!)
    desk.goTo('2026-05-28T16:00-06:00')
    await noteSeen(desk, (await findSession(desk, token))!)
    expect(await still()).toBe(true)
    desk.goTo('2026-05-31T16:00-06:00')
    expect(await still()).toBe(false)
  })

  test('a session that was ended is over at once', async () => {
    const { token, session } = await enter()
    await endSession(desk, session)
    expect(await findSession(desk, token)).toBeUndefined()
  })

  test('all sessions and codes can be ended at once, as after a backup is put back', async () => {
    const { token, session } = await enter()
    const { code } = await giveCode(desk, phrase, { session })
    await endAllSessions(desk)
    expect(await findSession(desk, token)).toBeUndefined()
    await expect(takeCode(desk, { code, from: away, device: '' })).rejects.toMatchObject({
      field: 'code',
    })
  })

  describe('another pass-phrase', () => {
    test('is set by whoever knows the one before, and ends every other session', async () => {
      const [here, there] = [await enter(), await enter()]
      const change = { phrase: other, again: other, from: home, device: 'Here' }
      const asHere = { ...change, session: here.session }
      await expect(changePassPhrase(desk, { ...asHere, known: 'nonsense' })).rejects.toMatchObject({
        field: 'known',
      })
      const { token } = await changePassPhrase(desk, { ...asHere, known: phrase })
      expect(await findSession(desk, here.token)).toBeUndefined()
      expect(await findSession(desk, there.token)).toBeUndefined()
      expect(await findSession(desk, token)).toMatchObject({ device: 'Here' })
      await expect(enter(phrase)).rejects.toMatchObject({ code: 'wrong-form' })
      await enter(other)
    })

    test('set by whoever has the data signs everybody out', async () => {
      const { token } = await enter()
      await setPassPhrase(desk, { phrase: other, again: other })
      expect(await findSession(desk, token)).toBeUndefined()
    })
  })

  describe('a code', () => {
    let session: string

    beforeEach(async () => {
      session = (await enter()).session
    })

    const take = (code: string, from = away) => takeCode(desk, { code, from, device: 'A phone' })

    test('lets one device in, once', async () => {
      const { code } = await giveCode(desk, phrase, { session })
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/)
      const { token } = await take(` ${code.slice(0, 5).toLowerCase()}-${code.slice(5)}`)
      expect(await findSession(desk, token)).toMatchObject({ device: 'A phone' })
      await expect(take(code)).rejects.toMatchObject({ code: 'wrong-form', field: 'code' })
    })

    test('of two devices at once lets in one', async () => {
      const { code } = await giveCode(desk, phrase, { session })
      const ends = await Promise.allSettled([take(code), take(code)])
      expect(ends.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    })

    test('is good for ten minutes', async () => {
      const { code } = await giveCode(desk, phrase, { session })
      desk.goTo('2026-03-02T16:10:01-06:00')
      await expect(take(code)).rejects.toThrow('older than ten minutes')
    })

    test('is shown only to who knows the pass-phrase, and replaces the one before', async () => {
      await expect(giveCode(desk, other, { session })).rejects.toMatchObject({ field: 'phrase' })
      const { code } = await giveCode(desk, phrase, { session })
      await giveCode(desk, phrase, { session })
      await expect(take(code)).rejects.toMatchObject({ code: 'wrong-form' })
    })

    test('cannot be guessed: five tries, then a wait', async () => {
      for (let tries = 0; tries < 5; tries += 1) await take('0000000000').catch(() => undefined)
      await expect(take('0000000000')).rejects.toMatchObject({ code: 'too-often' })
    })
  })
})
