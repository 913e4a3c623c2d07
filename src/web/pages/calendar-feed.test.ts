// The calendar as programs read it: by another implementation, without a session, and by nobody who guesses.
import { randomBytes } from 'node:crypto'
import type { Hono } from 'hono'
import ICAL from 'ical.js'
import { beforeEach, expect, test } from 'vitest'
import { onBothEngines } from '../../../test/database/engines.ts'
import { addPlanner, danasDesk, newKey, type TestDesk } from '../../../test/desk/desk.ts'
import { lock } from '../../../test/desk/lock.ts'
import { pagesOn } from '../../../test/pages/pages.ts'
import {
  endCalendarAddress,
  giveCalendarAddress,
  listCalendarAddresses,
} from '#app/calendar/addresses.ts'
import { afterRestore, findDoor } from '#app/backups/after-restore.ts'
import { changeContact } from '#app/change-contact.ts'
import { recordCall } from '#app/record-call.ts'
import { recordReply } from '#app/record-reply.ts'
import { snooze } from '#app/snooze.ts'
import { takeBack } from '#app/take-back.ts'
import { getApplication } from '#app/get-application.ts'

const thunderbird = 'Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Thunderbird/150.0'

onBothEngines((data) => {
  let desk: TestDesk
  let pages: Hono
  let known: Awaited<ReturnType<typeof addPlanner>>

  beforeEach(async () => {
    desk = await danasDesk(data())
    known = await addPlanner(desk)
    pages = await pagesOn(desk, data().version ? { dataVersion: data().version } : {})
  })

  const give = async (interviews = false) => {
    const asked = { key: newKey(), device: 'Thunderbird', interviews }
    const { token = '' } = await giveCalendarAddress(desk, asked)
    return { token }
  }
  const ask = (path: string, headers: Record<string, string> = {}, init: RequestInit = {}) =>
    pages.request(`http://localhost:4747${path}`, {
      ...init,
      headers: { 'user-agent': thunderbird, ...headers },
    })
  const read = async (token: string) => {
    const answer = await ask(`/calendar/${token}.ics`)
    expect(answer.status).toBe(200)
    const text = await answer.text()
    const calendar = new ICAL.Component(ICAL.parse(text) as [])
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
    const told = events
      .map((one) => `${one.summary} ${one.startDate.toJSDate().toISOString().slice(0, 16)}`)
      .toSorted()
    const of = (sign: string) => events.find(({ description }) => description.includes(sign))
    return { text, events, told, of, tag: answer.headers.get('etag') ?? '' }
  }

  test('every open step of everybody stands there in its half hour, with an alarm', async () => {
    const { told, events } = await read((await give()).token)
    expect(told).toEqual([
      'Ask Ben Ortega by email how things stand 2026-03-09T14:00',
      'Ask Ben Ortega by email how things stand 2026-03-16T14:00',
      'Ask Ben Ortega by email how things stand 2026-03-23T14:00',
      'Call Ana Ruiz 2026-03-09T14:00',
      'Call Ana Ruiz 2026-03-16T14:00',
      'Call Ana Ruiz 2026-03-23T14:00',
      'Thank Ana Ruiz by email 2026-03-02T21:30',
      'Thank Ben Ortega by email 2026-03-02T21:30',
    ])
    for (const { component } of events) {
      const alarm = component.getFirstSubcomponent('valarm')
      expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('PT0S')
    }
  })

  test('what stayed the same is the same to the byte, and not sent twice', async () => {
    const { token } = await give()
    const first = await read(token)
    desk.goTo('2026-03-02T16:50-06:00')
    const second = await read(token)
    expect([second.text, second.tag]).toEqual([first.text, first.tag])
    const path = `/calendar/${token}.ics`
    for (const said of [first.tag, `W/${first.tag}`, `"x", ${first.tag}`, '*']) {
      const again = await ask(path, { 'if-none-match': said })
      expect([again.status, await again.text()]).toEqual([304, ''])
    }
    const head = await ask(path, {}, { method: 'HEAD' })
    expect([head.status, head.headers.get('etag')]).toEqual([200, first.tag])
  })

  test('what is done is gone, what moves keeps its name and counts up, what comes back goes on counting', async () => {
    const { token } = await give()
    const before = await read(token)
    const call = before.of('/call')!
    expect(call.sequence).toBe(0)
    await snooze(desk, {
      ...{ key: newKey(), application: known.application, contact: known.ana },
      ...{ kind: 'call', on: '2026-03-11' },
    })
    const moved = await read(token)
    const movedCall = moved.events.find(({ uid }) => uid === call.uid)!
    expect(movedCall.startDate.toString()).toBe('2026-03-11T14:00:00Z')
    expect(movedCall.sequence).toBe(1)
    expect(moved.tag).not.toBe(before.tag)

    desk.goTo('2026-03-11T10:00-05:00')
    const about = { application: known.application, contact: known.ana }
    await recordCall(desk, { key: newKey(), ...about, outcome: 'talked' })
    const done = await read(token)
    expect(done.events.some(({ uid }) => uid === call.uid)).toBe(false)
    const { journal } = await getApplication(desk, known.application)
    const { id } = journal.at(-1)!.entry
    await takeBack(desk, { key: newKey(), entry: id })
    const back = (await read(token)).events.find(({ uid }) => uid === call.uid)
    expect(back?.startDate.toString()).toBe('2026-03-11T14:00:00Z')
    expect(back?.sequence).toBeGreaterThanOrEqual(1)
  })

  test('while a reply waits to be read nothing stands there', async () => {
    const { token } = await give()
    await recordReply(desk, {
      ...{ key: newKey(), application: known.application, contact: known.ana },
    })
    expect((await read(token)).told).toEqual([])
  })

  test('somebody in Berlin is called on their own day, also over the changes of clocks', async () => {
    const { token } = await give()
    const berlin = { name: 'Ana Ruiz', phone: '+49 30 5550110', timeZone: 'Europe/Berlin' }
    await changeContact(desk, { key: newKey(), contact: known.ana, ...berlin })
    desk.goTo('2026-03-09T08:30-05:00')
    const about = { application: known.application, contact: known.ana }
    await recordCall(desk, { key: newKey(), ...about, outcome: 'voicemail' })
    const calls = (await read(token)).events.filter(({ summary }) => summary.startsWith('Call Ana'))
    const there = calls.map(({ startDate }) =>
      Temporal.Instant.from(startDate.toJSDate().toISOString())
        .toZonedDateTimeISO('Europe/Berlin')
        .toString(),
    )
    // Eight in the morning in Chicago; Berlin has summer time from 29 March on.
    expect(there.toSorted()).toEqual([
      '2026-03-16T14:00:00+01:00[Europe/Berlin]',
      '2026-03-23T14:00:00+01:00[Europe/Berlin]',
      '2026-03-30T15:00:00+02:00[Europe/Berlin]',
    ])
  })

  test('two who read at once count a change once', async () => {
    const { token } = await give()
    await read(token)
    await snooze(desk, {
      ...{ key: newKey(), application: known.application, contact: known.ana },
      ...{ kind: 'call', on: '2026-03-11' },
    })
    const [one, other] = await Promise.all([read(token), read(token)])
    expect(one.text).toBe(other.text)
    expect(Math.max(...one.events.map(({ sequence }) => sequence))).toBe(1)
  })

  test('it is read without a session, and nothing else is', async () => {
    await lock(desk, 'four quiet herons wait')
    const { token } = await give()
    expect((await ask(`/calendar/${token}.ics`)).status).toBe(200)
    for (const path of [`/calendar/${token}`, `/calendar/${token}.ics/x`, '/settings/calendar'])
      expect([path, (await ask(path)).status]).toEqual([path, 401])
    for (const method of ['POST', 'PUT', 'DELETE', 'PROPFIND'])
      expect([method, (await ask(`/calendar/${token}.ics`, {}, { method })).status]).not.toEqual([
        method,
        200,
      ])
  })

  test('the answer leaves no trace elsewhere, and no page of somebody else gets it', async () => {
    const { token } = await give()
    const answer = await ask(`/calendar/${token}.ics`)
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
    expect(answer.headers.get('cache-control')).toBe('private, no-cache')
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    const foreign = await ask(`/calendar/${token}.ics`, { 'sec-fetch-site': 'cross-site' })
    expect(foreign.status).toBe(403)
    const other = await pages.request(`http://evil.example/calendar/${token}.ics`)
    expect(other.status).toBe(421)
  })

  test('an address that is ended is known, and reads nothing any more', async () => {
    const [one, other] = [await give(), await give()]
    const [ended] = (await listCalendarAddresses(desk)).slice(-1)
    await endCalendarAddress(desk, ended!.id)
    const statuses = async () => [
      (await ask(`/calendar/${one.token}.ics`)).status,
      (await ask(`/calendar/${other.token}.ics`)).status,
    ]
    for (let time = 0; time < 8; time += 1)
      expect((await statuses()).toSorted((one, two) => one - two)).toEqual([200, 410])
  })

  test('after a restore those are read that were before, and none that was ended', async () => {
    const [kept, ended] = [await give(), await give()]
    const door = await findDoor(desk)
    const [last] = await listCalendarAddresses(desk)
    await endCalendarAddress(desk, last!.id)
    const later = await findDoor(desk)
    const statuses = async () => {
      const found: number[] = []
      for (const { token } of [kept, ended])
        found.push((await ask(`/calendar/${token}.ics`)).status)
      return found.toSorted((a, b) => a - b)
    }
    // The backup is older than the end of one of them.
    await afterRestore(desk, door)
    expect(await statuses()).toEqual([200, 200])
    await afterRestore(desk, later)
    expect(await statuses()).toEqual([200, 410])
    await afterRestore(desk)
    expect(await statuses()).toEqual([404, 404])
  })

  test('when it was read last is known, and by what', async () => {
    const { token } = await give()
    await read(token)
    const [address] = await listCalendarAddresses(desk)
    expect(address).toMatchObject({ device: 'Thunderbird', readBy: 'Thunderbird' })
    expect(address?.readAt).toBe(desk.now())
    expect(JSON.stringify(await listCalendarAddresses(desk))).not.toContain(token)
  })

  test('of many guesses none is let in, five are looked at, and who was let in does not notice', async () => {
    const { token } = await give()
    await read(token)
    const statuses = new Map<number, number>()
    for (let guess = 0; guess < 200; guess += 1) {
      const secret =
        guess % 2 === 0 ? randomBytes(32).toString('base64url') : `${token.slice(1)}${guess}`
      const { status } = await ask(`/calendar/${secret}.ics`)
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
    }
    expect([...statuses]).toEqual([
      [404, 5],
      [429, 195],
    ])
    expect((await ask(`/calendar/${token}.ics`)).status).toBe(200)
    // Signing in is counted apart.
    await lock(desk, 'four quiet herons wait')
    expect((await ask('/sign-in', { accept: 'text/html' })).status).toBe(200)
  })
})
