// The client of calendar servers against a real one.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DavAccess } from '../../src/channels/dav/ask.ts'
import { discover } from '../../src/channels/dav/discover.ts'
import {
  findMark,
  listObjects,
  makeCollection,
  putObject,
  readObjects,
  removeObject,
} from '../../src/channels/dav/objects.ts'
import { findDavServer } from '../../src/channels/dav/servers.ts'
import { printEntry, type EntryPrinted } from '../../src/core/calendar/print-entry.ts'
import { at } from '../database/cast.ts'
import { danasPassword, findRadicale, startRadicale, type Radicale } from './radicale.ts'

describe.skipIf(!findRadicale())('with Radicale', () => {
  let radicale: Radicale
  let access: DavAccess

  beforeAll(async () => {
    radicale = await startRadicale()
    access = {
      ...{ server: findDavServer('radicale')!, url: radicale.url, ownNetwork: true },
      ...{ user: 'dana', password: danasPassword },
    }
  })
  afterAll(() => radicale?.[Symbol.asyncDispose]())

  test('a calendar is made, found again, and holds what is written into it', async () => {
    const { url: home } = await discover(access, 'calendar')
    expect(home).toBe(`${radicale.url}/dana/`)
    const made = { home, folder: 'sincerely', name: 'Sincerely' }
    const url = await makeCollection(access, 'calendar', made)
    const { collections } = await discover(access, 'calendar')
    const takes = { events: true, tasks: false }
    expect(collections).toEqual([{ url, name: 'Sincerely', takes }])

    const before = await findMark(access, url)
    const href = `${url}one.ics`
    const put = await putObject(access, 'calendar', { href, text: printEntry(entry) })
    expect(put).toEqual({ state: 'put', etag: expect.any(String) })
    expect(await findMark(access, url)).not.toBe(before)
    const [listed] = [...(await listObjects(access, url)).values()]
    expect(listed).toEqual({ href, etag: put.state === 'put' && put.etag })
    const [read] = await readObjects(access, 'calendar', url, [href, `${url}none.ics`])
    expect(read?.text).toContain('SUMMARY:Call Ana Ruiz')

    const again = { href, text: printEntry({ ...entry, sequence: 1 }) }
    expect(await putObject(access, 'calendar', again)).toEqual({ state: 'changed' })
    const wrong = { ...again, etag: '"another"' }
    expect(await putObject(access, 'calendar', wrong)).toEqual({ state: 'changed' })
    expect(await removeObject(access, wrong)).toBe('changed')
    const right = await putObject(access, 'calendar', { ...again, etag: listed!.etag })
    expect(right.state).toBe('put')
    expect(
      await removeObject(access, { href, etag: right.state === 'put' ? right.etag : '' }),
    ).toBe('removed')
    expect(await removeObject(access, { href })).toBe('removed')
    expect((await listObjects(access, url)).size).toBe(0)
  })

  test('an address book is made, too', async () => {
    const { url: home } = await discover(access, 'book')
    const url = await makeCollection(access, 'book', { home, folder: 'people', name: 'Sincerely' })
    expect((await discover(access, 'book')).collections.map(({ name }) => name)).toEqual([
      'Sincerely',
    ])
    const text = 'BEGIN:VCARD\r\nVERSION:4.0\r\nUID:urn:uuid:1\r\nFN:Ana Ruiz\r\nEND:VCARD\r\n'
    await putObject(access, 'book', { href: `${url}1.vcf`, text })
    const [read] = await readObjects(access, 'book', url, [`${url}1.vcf`])
    expect(read?.text).toContain('FN:Ana Ruiz')
  })

  test.each([
    ['a wrong password', { password: 'another' }, 'refuses this name or password'],
    ['another server', { url: 'http://127.0.0.1:9999' }, 'could not be reached: nothing listens'],
    ['a server of the network, not said to be', { ownNetwork: false }, 'in your own network'],
  ])('%s is said in words', async (_, given, sentence) => {
    await expect(discover({ ...access, ...given }, 'calendar')).rejects.toThrow(sentence)
  })
})

const entry: EntryPrinted = {
  ...{ uid: 'one@sincerely', as: 'event', sequence: 0, changedAt: at('2026-03-02T22:00Z') },
  ...{ title: 'Call Ana Ruiz', text: 'Maintenance planner\n\nWhy: a week later, as said' },
  ...{ from: at('2026-03-09T14:00Z'), to: at('2026-03-09T14:30Z'), alarm: 0 },
}
