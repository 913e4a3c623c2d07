// Several workers, some of which die at the worst of moments, and clocks that jump.
import { beforeEach, expect, test } from 'vitest'
import { onBothEngines } from '../../../test/database/engines.ts'
import { addPlanner, danasDesk, newKey, type TestDesk } from '../../../test/desk/desk.ts'
import {
  newServer,
  putMail,
  sendingDesk,
  take,
  type TestServer,
} from '../../../test/desk/sending.ts'
import type { Carried } from '#core/mail/carrier.ts'
import { listJournal } from '#store/journal.ts'
import { findMail } from '#store/outbox.ts'
import { afterRestore } from '../backups/after-restore.ts'
import { findMailAccount } from '../mail-account/find-mail-account.ts'
import { disconnectMail } from '../mail-account/disconnect-mail.ts'
import { readReply } from '../read-reply.ts'
import { recordReply } from '../record-reply.ts'
import { letMailGo } from './let-mail-go.ts'
import type { MailDesk, MailMind } from './mail-desk.ts'
import { sendDue } from './send-due.ts'
import { takeBackMail } from './take-back-mail.ts'

const never = new AbortController().signal

onBothEngines((data) => {
  let server: TestServer
  let desk: TestDesk & MailDesk
  let thanks: { application: string; interview: string; contact: string }

  beforeEach(async () => {
    server = newServer()
    desk = await sendingDesk(await danasDesk(data()), server)
    const { application, interview, ana } = await addPlanner(desk)
    thanks = { application, interview, contact: ana }
  })

  const look = async (time?: string, mind: MailMind = {}) => {
    if (time !== undefined) desk.goTo(time)
    const before = server.took.length
    await sendDue(desk, mind, never)
    return server.took.length - before
  }
  const mail = async (id: string) => (await findMail(desk.db, desk.account, id))!
  /** One of many, each to another company. */
  const other = (one: number) => ({ once: `other:${one}:1000`, company: `company ${one}` })
  const notes = async () =>
    (await listJournal(desk.db, desk.account, thanks.application)).filter(
      ({ type }) => type === 'note',
    )
  /** A worker that is gone as soon as it gets there: whatever it was about to do next, it does not. */
  const dieAt = async (point: 'before the dot' | 'after the dot') => {
    const { carry } = server
    const isThere = Promise.withResolvers<void>()
    server.carry = async (parcel, { beforeDot }) => {
      if (point === 'after the dot') {
        await beforeDot()
        take(server, parcel)
      }
      isThere.resolve()
      return Promise.withResolvers<Carried>().promise
    }
    void sendDue(desk, {}, never)
    await isThere.promise
    server.carry = carry
  }

  test('eight workers that look at one moment send each mail once', async () => {
    const ids = await Promise.all(
      Array.from({ length: 12 }, (_, one) => putMail(desk, thanks, other(one))),
    )
    await Promise.all(Array.from({ length: 8 }, () => sendDue(desk, {}, never)))
    expect(server.took).toHaveLength(12)
    for (const id of ids) expect((await mail(id)).state).toBe('sent')
    expect(await notes()).toHaveLength(12)
  })

  test('who dies before the dot sent nothing: it goes out when that is found', async () => {
    const id = await putMail(desk, thanks)
    await dieAt('before the dot')
    expect((await mail(id)).state).toBe('sending')
    expect(await look('2026-03-02T16:04-06:00')).toBe(0)
    expect(await look('2026-03-02T16:05-06:00')).toBe(1)
    expect([(await mail(id)).state, await notes()]).toMatchObject(['sent', [{ type: 'note' }]])
  })

  test('who dies after the dot may have sent it: that is said, and it never goes again', async () => {
    const id = await putMail(desk, thanks)
    await dieAt('after the dot')
    expect((await mail(id)).state).toBe('dotted')
    await look('2026-03-02T16:05-06:00')
    expect(await mail(id)).toMatchObject({
      state: 'uncertain',
      because: 'Sincerely was ended while it was on its way.',
    })
    for (const time of ['2026-03-02T17:00-06:00', '2026-03-09T16:00-05:00'])
      expect(await look(time)).toBe(0)
    expect([server.took.length, await notes()]).toEqual([1, []])
  })

  test('who only slept says how it ended, though it was thought to be dead', async () => {
    const id = await putMail(desk, thanks)
    const woken = Promise.withResolvers<void>()
    server.carry = async (parcel, { beforeDot }) => {
      await beforeDot()
      take(server, parcel)
      await woken.promise
      return { state: 'accepted', answers: [] }
    }
    const slept = sendDue(desk, {}, never)
    await expect.poll(() => server.took.length).toBe(1)
    await look('2026-03-02T18:00-06:00')
    expect((await mail(id)).state).toBe('uncertain')
    woken.resolve()
    await slept
    expect([(await mail(id)).state, await notes()]).toMatchObject(['sent', [{ type: 'note' }]])
  })

  test('who slept before the dot does not write it: another has taken over', async () => {
    const id = await putMail(desk, thanks)
    const woken = Promise.withResolvers<void>()
    const { carry } = server
    server.carry = async (parcel, hooks) => {
      server.carry = carry
      await woken.promise
      return carry(parcel, hooks, never)
    }
    const slept = sendDue(desk, {}, never)
    await expect.poll(async () => (await mail(id)).state).toBe('sending')
    expect(await look('2026-03-02T17:00-06:00')).toBe(1)
    woken.resolve()
    await slept
    expect([server.took.length, (await mail(id)).state]).toEqual([1, 'sent'])
  })

  test('taken back while it is on its way, its dot is not written', async () => {
    const id = await putMail(desk, thanks)
    const { carry } = server
    server.carry = async (...asked) => {
      await takeBackMail(desk, { key: newKey(), id })
      return carry(...asked)
    }
    expect(await look()).toBe(0)
    expect(await mail(id)).toMatchObject({ state: 'withdrawn', because: 'You took it back.' })
    await expect(takeBackMail(desk, { key: newKey(), id })).rejects.toMatchObject({
      message: 'This was taken back already.',
    })
  })

  test.each(['before it gets on its way', 'before its dot'])(
    'a reply that comes %s stops it',
    async (when) => {
      const id = await putMail(desk, thanks)
      const reply = () => recordReply(desk, { key: newKey(), ...thanks })
      const { carry } = server
      if (when === 'before its dot')
        server.carry = async (...asked) => {
          await reply()
          return carry(...asked)
        }
      else await reply()
      expect(await look()).toBe(0)
      expect(await mail(id)).toMatchObject({
        ...{ state: 'held', tries: when === 'before its dot' ? 1 : 0 },
        because: 'Ana Ruiz has been in touch; read what they said first.',
      })
      const asked = { key: newKey(), id }
      await expect(letMailGo(desk, asked)).rejects.toMatchObject({ message: /in touch/ })
      await readReply(desk, { key: newKey(), ...thanks, meaning: 'courtesy' })
      server.carry = carry
      await letMailGo(desk, asked)
      expect(await look()).toBe(1)
    },
  )

  test('what was left lying is said without a mailbox, too', async () => {
    const id = await putMail(desk, thanks)
    await dieAt('after the dot')
    await disconnectMail(desk, { key: newKey() })
    await look('2026-03-02T16:05-06:00')
    expect((await mail(id)).state).toBe('uncertain')
  })

  test('told to end, it sends what has its dot, and leaves the rest to whoever comes next', async () => {
    const one = await putMail(desk, thanks, other(1))
    const others = [await putMail(desk, thanks, other(2))]
    const stopping = new AbortController()
    const { carry } = server
    server.carry = async (parcel, { beforeDot }) => {
      const may = await beforeDot()
      stopping.abort()
      if (!may) return { state: 'stopped', answers: [] }
      take(server, parcel)
      return { state: 'accepted', answers: [] }
    }
    await sendDue(desk, {}, stopping.signal)
    server.carry = carry
    const states = [(await mail(one)).state, (await mail(others[0]!)).state]
    expect(states.filter((state) => state === 'sent').length).toBe(server.took.length)
    await look()
    expect(server.took).toHaveLength(2)
  })

  test('a clock that is set back while a mail is on its way sends it once', async () => {
    const id = await putMail(desk, thanks)
    await dieAt('before the dot')
    expect(await look('2026-03-02T15:00-06:00')).toBe(1)
    expect((await mail(id)).state).toBe('sent')
    expect(await look('2027-03-02T16:00-06:00')).toBe(0)
  })

  test('what was written by a clock that ran far ahead asks', async () => {
    desk.goTo('2027-03-02T16:00-06:00')
    const id = await putMail(desk, thanks)
    expect(await look('2026-03-02T16:00-06:00')).toBe(0)
    expect(await mail(id)).toMatchObject({
      state: 'held',
      because: expect.stringMatching(/ran ahead/),
    })
  })

  test('a try that was put off by a clock that ran ahead does not wait for it', async () => {
    const id = await putMail(desk, thanks)
    const { carry } = server
    server.carry = async () => {
      desk.goTo('2027-03-02T16:00-06:00')
      return { state: 'later', answers: [], because: 'Try later.' }
    }
    await look()
    server.carry = carry
    expect(await look('2026-03-02T16:30-06:00')).toBe(1)
    expect((await mail(id)).state).toBe('sent')
  })

  test('data that was restored or copied sends nothing of before by itself', async () => {
    const restored = await putMail(desk, thanks, other(1))
    await afterRestore(desk)
    const copied = await putMail(desk, thanks, other(2))
    await look('2026-03-02T15:59-06:00')
    expect(await mail(restored)).toMatchObject({ state: 'held' })
    await letMailGo(desk, { key: newKey(), id: restored })
    const elsewhere = { ...desk, home: async () => 'elsewhere' }
    await sendDue(elsewhere, {}, never)
    expect(server.took).toEqual([])
    for (const id of [restored, copied]) {
      expect((await mail(id)).because).toMatch(/copied or restored/)
      await letMailGo(desk, { key: newKey(), id })
    }
    await sendDue(elsewhere, {}, never)
    expect(server.took).toHaveLength(2)
  })

  test('4xx is tried again with growing pauses for two days, with all answers kept', async () => {
    const id = await putMail(desk, thanks)
    const answer = (at: string) => ({ at: desk.now(), step: 'to', code: 450, text: at }) as const
    const times: number[] = []
    server.carry = async () => {
      times.push(desk.now())
      return { state: 'later', answers: [answer(`${times.length}`)], because: 'Try later.' }
    }
    const mind: MailMind = {}
    await look(undefined, mind)
    for (let tries = 0; tries < 15 && mind.next !== undefined; tries += 1) {
      desk.goTo(Temporal.Instant.fromEpochMilliseconds(mind.next).toString())
      await look(undefined, mind)
    }
    const { state, answers, because } = await mail(id)
    expect([state, answers.length, because]).toEqual(['failed', 11, 'Try later.'])
    expect(times.at(-1)! - times[0]!).toBeLessThanOrEqual(48 * 3_600_000)
    const pauses = times.slice(1).map((at, index) => at - times[index]!)
    expect(pauses.toSorted((one, other) => one - other)).toEqual(pauses)
  })

  test('5xx is not tried again, and affects no other', async () => {
    const [bad, good] = [
      await putMail(desk, thanks, { once: 'one', to: { address: 'no@a.example', name: 'No' } }),
      await putMail(desk, thanks, other(2)),
    ]
    const { carry } = server
    server.carry = async (parcel, ...more) =>
      parcel.to === 'no@a.example'
        ? { state: 'refused', answers: [], because: 'Nobody of that name.' }
        : carry(parcel, ...more)
    // The address is not Ana's any more, which stops it before it gets anywhere.
    expect(await look()).toBe(1)
    expect([(await mail(bad)).state, (await mail(good)).state]).toEqual(['held', 'sent'])
  })

  test('a mailbox that is refused rests as a whole, and says so until it works again', async () => {
    const id = await putMail(desk, thanks, other(1))
    const second = await putMail(desk, thanks, other(2))
    const { carry } = server
    let tries = 0
    const because = 'The password was refused.'
    server.carry = async () => {
      tries += 1
      const answers = [{ at: desk.now(), step: 'login', code: 535, text: 'no' }] as const
      return { state: 'later', answers, because, account: true }
    }
    const mind: MailMind = {}
    await look(undefined, mind)
    await look('2026-03-02T16:30-06:00', mind)
    expect(tries).toBeLessThanOrEqual(2)
    expect(await findMailAccount(desk)).toMatchObject({ restsBecause: because })
    expect(await mail(id)).toMatchObject({ state: 'retry', tries: 0 })
    server.carry = carry
    expect(await look('2026-03-02T16:40-06:00', {})).toBe(2)
    expect((await mail(second)).state).toBe('sent')
    expect((await findMailAccount(desk))?.restsBecause).toBeUndefined()
  })

  test('to one company half a minute apart, and no more a day than the provider takes', async () => {
    for (const one of [1, 2, 3])
      await putMail(desk, thanks, { ...other(-one), company: 'halvorsen paper' })
    const mind: MailMind = {}
    expect(await look(undefined, mind)).toBe(1)
    expect(mind.next).toBe(desk.now() + 30_000)
    expect(await look('2026-03-02T16:00:29-06:00')).toBe(0)
    expect(await look('2026-03-02T16:00:30-06:00')).toBe(1)
    expect(await look('2026-03-02T16:01:00-06:00')).toBe(1)
    for (let one = 0; one < 100; one += 1) await putMail(desk, thanks, other(one))
    expect(await look('2026-03-02T16:02-06:00', mind)).toBe(97)
    expect(await look('2026-03-02T16:02-06:00', mind)).toBe(0)
    expect(mind.next).toBe(Temporal.Instant.from('2026-03-03T22:00Z').epochMilliseconds)
  })
})
