// A server that cannot be used as it is gets a sentence that says why.
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { newDatabase } from '../../../test/database/engines.ts'
import { openPostgres } from './postgres.ts'

describe.skipIf(!inject('postgres'))('PostgreSQL', () => {
  let url: string
  let clear: () => Promise<void>

  beforeAll(async () => {
    const place = await newDatabase()
    url = place.where.url
    clear = place.clear
  })
  afterAll(() => clear?.())

  test('a server that is not there', async () => {
    await expect(openPostgres(withParts({ port: '1' }))).rejects.toMatchObject(
      unusable('cannot be reached'),
    )
    await expect(openPostgres(withParts({ hostname: 'nowhere.invalid' }))).rejects.toMatchObject(
      unusable('cannot be reached'),
    )
  })

  test('a user whom it does not know', async () => {
    const stranger = withParts({ username: 'stranger', password: 'secret' })
    await expect(openPostgres(stranger)).rejects.toMatchObject(unusable('let this user in'))
  })

  test('a database that is not there', async () => {
    await expect(openPostgres(withParts({ pathname: '/nowhere' }))).rejects.toMatchObject(
      unusable('please create it'),
    )
  })

  test('a database that is read-only', async () => {
    await expect(
      openPostgres(withOption('default_transaction_read_only=on')),
    ).rejects.toMatchObject(unusable('read-only'))
  })

  test('a server that is too old', async () => {
    const { db, close } = await openPostgres(url)
    await sql`create schema old`.execute(db)
    await sql`create function old.current_setting(text) returns text language sql as
      $$ select '140012' $$`.execute(db)
    await close()
    const old = withOption('search_path=old,pg_catalog,public')
    await expect(openPostgres(old)).rejects.toMatchObject(
      unusable('PostgreSQL 14; Sincerely needs 15'),
    )
  })

  test('it is where it was after its tables were written anew; another database is elsewhere', async () => {
    const homeAt = async (url: string) => {
      const data = await openPostgres(url)
      await data.sweep()
      const home = await data.home()
      await data.close()
      return home
    }
    const home = await homeAt(url)
    expect(await homeAt(url)).toBe(home)
    const other = await newDatabase()
    expect(await homeAt(other.where.url)).not.toBe(home)
    await other.clear()
  })

  test('an address that is none', async () => {
    for (const address of ['', 'sincerely', 'http://localhost/']) {
      await expect(openPostgres(address)).rejects.toMatchObject({
        code: 'wrong-form',
        field: 'DATABASE_URL',
      })
    }
  })

  test('a password is never said', async () => {
    const opening = openPostgres(withParts({ password: 'secret', port: '1' }))
    await expect(opening).rejects.not.toMatchObject({ message: expect.stringContaining('secret') })
  })

  test('a backup is for pg_dump', async () => {
    const data = await openPostgres(url)
    await expect(data.backup('/nowhere')).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('pg_dump'),
    })
    await data.close()
  })

  function withParts(parts: {
    readonly [part in 'hostname' | 'port' | 'username' | 'password' | 'pathname']?: string
  }): string {
    return Object.assign(new URL(url), parts).href
  }

  function withOption(option: string): string {
    const changed = new URL(url)
    changed.searchParams.set('options', `-c ${option}`)
    return changed.href
  }
})

function unusable(sentence: string): object {
  return {
    name: 'Problem',
    code: 'data-unusable',
    message: expect.stringContaining(sentence),
  }
}
