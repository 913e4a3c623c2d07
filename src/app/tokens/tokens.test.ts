import { beforeEach, expect, test } from 'vitest'
import { onBothEngines } from '../../../test/database/engines.ts'
import { danasDesk, type TestDesk } from '../../../test/desk/desk.ts'
import { afterRestore, findDoor } from '../backups/after-restore.ts'
import { endToken } from './end-token.ts'
import { findToken } from './find-token.ts'
import { listTokens } from './list-tokens.ts'
import { makeToken, type TokenInput } from './make-token.ts'

onBothEngines((data) => {
  let desk: TestDesk

  beforeEach(async () => {
    desk = await danasDesk(data())
  })

  const make = (more: Partial<TokenInput> = {}) =>
    makeToken(desk, { name: 'Alfred on my Mac', scopes: ['write', 'read'], ...more })

  test('a program with its token is let in, with what it may do', async () => {
    const { token, id } = await make()
    expect(token).toMatch(/^sincerely_[\w-]{43}$/)
    expect(await findToken(desk, token)).toMatchObject({
      ...{ id, name: 'Alfred on my Mac', scopes: ['read', 'write'] },
    })
    for (const wrong of ['', token.slice(0, -1), `${token}x`, 'x'.repeat(100_000)])
      expect(await findToken(desk, wrong)).toBeUndefined()
  })

  test('of a token only a hash is kept', async () => {
    const { token } = await make()
    const rows = await desk.db.selectFrom('token').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(token.slice('sincerely_'.length))
    expect(JSON.stringify(await listTokens(desk))).not.toContain('ash')
  })

  test('when it was used last is known to ten minutes', async () => {
    const { token } = await make()
    const used = async () => (await listTokens(desk))[0]?.usedAt
    expect(await used()).toBeUndefined()
    await findToken(desk, token)
    const first = await used()
    expect(first).toBe(desk.now())
    desk.goTo('2026-03-02T16:09-06:00')
    await findToken(desk, token)
    expect(await used()).toBe(first)
    desk.goTo('2026-03-02T16:10-06:00')
    await findToken(desk, token)
    expect(await used()).toBe(desk.now())
  })

  test('one that was ended is not good any more, and the others are', async () => {
    const [one, other] = [await make(), await make({ name: 'A script' })]
    await endToken(desk, one.id)
    expect(await findToken(desk, one.token)).toBeUndefined()
    expect(await findToken(desk, other.token)).toMatchObject({ name: 'A script' })
    expect((await listTokens(desk)).map(({ name }) => name)).toEqual(['A script'])
  })

  test('one with a last day is good to the end of it, by the clock at home', async () => {
    const { token } = await make({ until: '2026-03-08' })
    desk.goTo('2026-03-08T23:59-05:00')
    expect(await findToken(desk, token)).toBeDefined()
    desk.goTo('2026-03-09T00:00-05:00')
    expect(await findToken(desk, token)).toBeUndefined()
    expect(await listTokens(desk)).toHaveLength(1)
  })

  test('what was ended does not come back with a backup, and what is good stays', async () => {
    const ended = await make()
    const { id } = ended
    await endToken(desk, id)
    const kept = await make({ name: 'A script' })
    const door = await findDoor(desk)
    await endToken(desk, kept.id)
    await afterRestore(desk, door)
    expect(await findToken(desk, kept.token)).toBeDefined()
    expect(await findToken(desk, ended.token)).toBeUndefined()
    await afterRestore(desk)
    expect(await listTokens(desk)).toEqual([])
  })

  test.each([
    [{ name: ' ' }, 'name', 'missing', 'The name of the program is still missing.'],
    [{ name: 'x'.repeat(61) }, 'name', 'too-long', '60 characters'],
    [{ name: 'a SCRIPT' }, 'name', 'conflict', 'already'],
    [{ scopes: [] }, 'scopes', 'missing', 'choose what the program may do'],
    [{ scopes: ['read', 'erase'] }, 'scopes', 'unknown-word', 'read, write, send, manage'],
    [{ until: '2026-03-01' }, 'until', 'wrong-form', 'has passed'],
    [{ until: 'soon' }, 'until', 'wrong-form', 'is not a day'],
  ])('%j is refused at %s', async (more, field, code, words) => {
    await make({ name: 'A script' })
    await expect(make(more)).rejects.toMatchObject({
      ...{ field, code, message: expect.stringContaining(words) },
    })
    expect(await listTokens(desk)).toHaveLength(1)
  })
})
