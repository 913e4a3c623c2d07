// Servers that lie, go in circles, drip or send without end: a clear sentence, and nothing lost or doubled.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { discover } from '../../src/channels/dav/discover.ts'
import { Problem } from '../../src/core/problem.ts'
import { findDavServer } from '../../src/channels/dav/servers.ts'
import { connectCalendar } from '../../src/app/calendar-account/connect.ts'
import { syncCalendar } from '../../src/app/calendar-account/sync-calendar.ts'
import { getApplication } from '../../src/app/get-application.ts'
import { findCalendarAccount } from '../../src/store/calendar-account.ts'
import { listCalendarObjects } from '../../src/store/calendar-objects.ts'
import { openInMemory } from '../../src/store/engines/in-memory.ts'
import type { Db } from '../../src/store/tables.ts'
import { addPlanner, danasDesk, newKey, told, type TestDesk } from '../desk/desk.ts'
import { thereOf, type There } from './account.ts'
import { liarBefore, type Liar, type Lie } from './liar.ts'
import { danasPassword, findRadicale, startRadicale, type Radicale } from './radicale.ts'

describe.skipIf(!findRadicale())('with Radicale behind somebody who lies', () => {
  let radicale: Radicale
  let db: Db
  let liar: Liar
  let desk: TestDesk
  let application: string
  const lying: { lie?: Lie } = {}

  beforeAll(async () => {
    db = await openInMemory()
    radicale = await startRadicale()
  })
  afterAll(async () => {
    await db?.destroy()
    await radicale?.[Symbol.asyncDispose]()
  })
  beforeEach(async () => {
    delete lying.lie
    liar = await liarBefore(radicale, lying)
    desk = await danasDesk({ db })
    ;({ application } = await addPlanner(desk))
  })
  afterEach(() => liar[Symbol.asyncDispose]())

  const dana = () => ({
    ...{ server: 'own', url: liar.url, user: 'dana', password: danasPassword, ownNetwork: true },
    ...{ name: `Sincerely ${newKey()}`, writesAs: 'event', interviews: false },
  })
  const access = (patience = 5_000) => ({
    ...{ ...dana(), server: findDavServer('own')!, patience },
  })
  const connect = async (): Promise<There> => {
    await connectCalendar(desk, { key: newKey(), ...dana() })
    await sync()
    const { calendar } = (await findCalendarAccount(db, desk.account))!
    return thereOf(radicale, calendar)
  }
  const sync = () => syncCalendar(desk, {})
  const story = async () => {
    const shown = await getApplication(desk, application)
    return [...told(shown), ...shown.case.journal.map(({ type }) => type)]
  }

  const xml = { 'content-type': 'application/xml; charset=utf-8' }
  const laughs = `<?xml version="1.0"?><!DOCTYPE m [<!ENTITY a "ha">${'bcdefghij'
    .split('')
    .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghij'[at]};`.repeat(10)}">`)
    .join('')}]><multistatus xmlns="DAV:"><response><href>&j;</href></response></multistatus>`
  const secrets = `<?xml version="1.0"?><!DOCTYPE m [<!ENTITY a SYSTEM "file:///etc/passwd">]><multistatus xmlns="DAV:"><response><href>&a;</href></response></multistatus>`
  const elsewhere = `<multistatus xmlns="DAV:"><response><href>/</href><propstat><prop><current-user-principal><href>http://127.0.0.2:9999/dana/</href></current-user-principal></prop><status>HTTP/1.1 200 OK</status></propstat></response></multistatus>`
  const found =
    (body: string): Lie =>
    () => ({ status: 207, headers: xml, body })

  test.each<[string, Lie, string]>([
    ['a few words that unfold into a billion', found(laughs), 'sends a document with definitions'],
    ['a document that asks for files of this computer', found(secrets), 'with definitions'],
    ['another server that is named as one’s own', found(elsewhere), 'refers to 127.0.0.2:9999'],
    [
      'elements within elements without end',
      found('<a>'.repeat(400_000)),
      'more than there can be',
    ],
    ['a document that breaks off', found('<multistatus xmlns="DAV:"><respo'), 'no calendars'],
    [
      'a page to sign in with',
      () => ({ status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' }),
      'no calendars',
    ],
    ['a status there is not', () => ({ status: 999 }), 'not as calendars do'],
    [
      'going round in circles',
      () => ({ status: 302, headers: { location: '/again' } }),
      'leads from one page to the next',
    ],
    [
      'leading on to another server',
      () => ({ status: 301, headers: { location: 'http://127.0.0.2:9999/' } }),
      'leads on to http://127.0.0.2:9999',
    ],
    [
      'breaking off',
      (_, response) => void response.socket?.destroy(),
      'no answer that can be understood',
    ],
    [
      'breaking off in the middle',
      (_, response) => {
        response.writeHead(207, { ...xml, 'content-length': '1000' }).write('<multi')
        setTimeout(() => response.socket?.destroy(), 20)
        return undefined
      },
      'no answer that can be understood',
    ],
  ])('%s', async (_, lie, sentence) => {
    lying.lie = lie
    const began = performance.now()
    await expect(discover(access(), 'calendar')).rejects.toThrow(sentence)
    expect(performance.now() - began).toBeLessThan(4_000)
  })

  test('a hundred megabytes are not read', async () => {
    lying.lie = (_, response) => {
      response.writeHead(207, xml)
      const some = Buffer.alloc(1024 * 1024, 'x')
      let sent = 0
      const more = () => {
        while (sent < 100 && !response.destroyed) {
          sent += 1
          if (!response.write(some)) return void response.once('drain', more)
        }
        response.end()
      }
      more()
      return undefined
    }
    const before = process.memoryUsage().rss
    await expect(discover(access(), 'calendar')).rejects.toThrow('more than there can be to say')
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024)
  })

  test('an answer that drips ends when patience does', async () => {
    lying.lie = (_, response) => {
      response.writeHead(207, xml)
      const dripping = setInterval(() => response.write(' '), 20)
      response.once('close', () => clearInterval(dripping))
      return undefined
    }
    const began = performance.now()
    await expect(discover(access(300), 'calendar')).rejects.toThrow('took too long to answer')
    expect(performance.now() - began).toBeLessThan(2_500)
  })

  test.each<[string, Lie]>([
    [
      'marks that are others each time',
      ({ body, headers, ...honest }) => ({
        ...honest,
        headers: { ...headers, etag: `"${newKey()}"` },
        body: body
          .replaceAll(/<getetag>[^<]*/g, () => `<getetag>"${newKey()}"`)
          .replaceAll(/<CS:getctag>[^<]*/g, () => `<CS:getctag>${newKey()}`),
      }),
    ],
    [
      'no marks at all',
      ({ body, headers }) => ({
        headers: { 'content-type': headers['content-type'] ?? '' },
        body: body.replaceAll(/<getetag>[^<]*<\/getetag>/g, ''),
      }),
    ],
    [
      'always the same mark',
      ({ body, headers }) => ({
        headers: { ...headers, ...(headers['etag'] && { etag: '"1"' }) },
        body: body.replaceAll(/<getetag>[^<]*/g, '<getetag>"1"'),
      }),
    ],
    [
      'other names for what is ours',
      ({ body }) => ({ body: body.replaceAll(/UID:[^&\r\n]*/g, 'UID:another') }),
    ],
    [
      'others’ entries in place of ours',
      ({ body }) => ({
        body: body.replaceAll(
          /BEGIN:VCALENDAR[^<]*/g,
          'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:x\nDTSTART:20300101T000000Z\nEND:VEVENT\nEND:VCALENDAR',
        ),
      }),
    ],
    [
      'nothing that can be read',
      ({ body }) => ({ body: body.replaceAll(/BEGIN:VCALENDAR[^<]*/g, '\u0001nonsense') }),
    ],
    [
      'addresses of another server',
      ({ body }) => ({ body: body.replaceAll('<href>/', '<href>http://evil.example/') }),
    ],
    [
      'everything twice',
      ({ body }) => ({ body: body.replaceAll(/<response>[^]*?<\/response>/g, '$&$&') }),
    ],
    [
      'that nothing is there',
      ({ method, body }) =>
        method === 'PROPFIND'
          ? {
              body: body.replaceAll(
                /<response>(?:(?!<\/response>)[^])*\.ics[^]*?<\/response>/g,
                '',
              ),
            }
          : {},
    ],
    [
      'that everything was changed meanwhile',
      ({ method }) => (method === 'PUT' ? { status: 412, body: '' } : {}),
    ],
    [
      'that nothing may be written',
      ({ method }) => (method === 'PUT' ? { status: 403, body: '' } : {}),
    ],
    [
      'that the calendar is gone',
      ({ path }) => (path.length > 10 ? { status: 404, body: '' } : {}),
    ],
  ])(
    'told %s, no step moves, nothing is doubled, and once it is honest all is well',
    async (_, lie) => {
      const there = await connect()
      const before = await story()
      lying.lie = lie
      // Of another day some entries are others, so that there is something to be written.
      desk.goTo('2026-03-03T18:00-06:00')
      const moved = told(await getApplication(desk, application))
      const rounds: number[] = []
      const errors: unknown[] = []
      for (let round = 0; round < 3; round += 1) {
        liar.asked.length = 0
        await sync().catch((error: unknown) => errors.push(error))
        rounds.push(liar.asked.length)
      }
      expect(errors.every((error) => error instanceof Problem)).toBe(true)
      expect(Math.max(...rounds)).toBeLessThan(30)
      expect(await story()).toEqual([...moved, ...before.slice(moved.length)])
      delete lying.lie
      for (let round = 0; round < 3; round += 1) await sync()
      expect((await there.list()).map(({ title }) => title).toSorted()).toEqual(titles)
      const objects = await listCalendarObjects(db, desk.account)
      expect(objects.map(({ state, isTicked }) => [state, isTicked])).toEqual(
        titles.map(() => ['written', false]),
      )
      expect(liar.asked.filter((one) => one.includes('evil'))).toEqual([])
    },
  )
})

const titles = [
  ...['Ask Ben Ortega by email how things stand', 'Ask Ben Ortega by email how things stand'],
  ...['Ask Ben Ortega by email how things stand', 'Call Ana Ruiz', 'Call Ana Ruiz'],
  ...['Call Ana Ruiz', 'Thank Ana Ruiz by email', 'Thank Ben Ortega by email'],
]
