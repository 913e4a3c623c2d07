// The whole method through the API alone. The requests are those of docs/api.md, played in their order.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sendDue } from '../../src/app/outbox/send-due.ts'
import { onOneEngine } from '../database/engines.ts'
import { newDesk } from '../desk/desk.ts'
import { keepMail } from '../desk/mail-kept.ts'
import { newServer, sendingDesk } from '../desk/sending.ts'
import { requestsIn } from './requests-in.ts'
import { programOn, type Answer } from './program.ts'

onOneEngine((data) => {
  test('four weeks after an interview, by requests alone, end with the third follow-up', async () => {
    const server = newServer()
    const clock = newDesk(data(), '2026-03-02T16:00-06:00')
    const { ask } = programOn(clock)
    const told = requestsIn(readFileSync('docs/api.md', 'utf8'))
    const known: Record<string, string> = {}

    /** Sends the next request of the page, which has to be this one. */
    async function send(line: string): Promise<Answer['body']> {
      const next = told.shift()
      expect(next?.line).toBe(line)
      const { method, path, json } = next!.with(known)
      const { status, body, text } = await ask(method, path, json === undefined ? {} : { json })
      expect([status < 300, text]).toEqual([true, text])
      return body
    }
    const today = async (line = '/today') => {
      const { body } = await ask('GET', line)
      return list(body['now']).map(({ says, because }) => `${says}: ${because}`)
    }
    /** What is still to be done with somebody. */
    const plan = async (whose: string) => {
      const { body } = await ask('GET', `/applications/${known['application']}`)
      return list((body as { plan: { steps: unknown } }).plan.steps)
        .filter(({ contact, state }) => contact === known[whose] && state !== 'done')
        .map(({ kind, on, state, because }) => `${kind} ${state} ${on}: ${because}`)
    }

    await send('PATCH /settings')
    const desk = await sendingDesk(clock, server)
    const goTo = async (time: string) => {
      clock.goTo(time)
      await sendDue(desk, {}, new AbortController().signal)
    }
    known['application'] = text((await send('POST /applications'))['id'])
    const { interviews, people } = await send('GET /applications/{application}')
    known['interview'] = text(list(interviews)[0]!['id'])
    for (const { id, name } of list(people)) known[name === 'Ana Ruiz' ? 'ana' : 'ben'] = text(id)
    await send('PATCH /interviews/{interview}/takeaways')

    const thanks = list((await send('GET /today'))['now'])
    expect(thanks.map(({ says, because }) => `${says}: ${because}`)).toEqual([
      'Thank Ana Ruiz by email: You met on Mon 2 March, and a thank-you is written at once; by email, as no postal address is known.',
      'Thank Ben Ortega by letter: You met on Mon 2 March, and a thank-you is written at once; a signed letter by post makes the best impression.',
    ])
    const note = await send('GET /interviews/{interview}/people/{ana}/notes/thank-you')
    expect(note).toMatchObject({ lacks: [], checked: { isStopped: false } })
    Object.assign(known, { subject: text(note['subject']), text: text(note['text']) })
    const mail = await send('POST /interviews/{interview}/people/{ana}/notes/thank-you/mail')
    expect([mail['state'], server.took]).toEqual(['due', []])
    known['mail'] = text(mail['id'])
    const letter = await send(
      'GET /interviews/{interview}/people/{ben}/notes/thank-you?channel=letter',
    )
    known['text'] = text(letter['text'])
    await send('POST /interviews/{interview}/people/{ben}/notes/thank-you/sent')
    await goTo('2026-03-02T16:01-06:00')
    expect(await send('GET /outbox/{mail}')).toMatchObject({ state: 'sent' })
    expect(server.took).toHaveLength(1)
    expect(await today()).toEqual([])
    expect(await plan('ana')).toEqual([
      'call upcoming 2026-03-09: You met on Mon 2 March; the first follow-up comes one full week later.',
      'call upcoming 2026-03-16: If nothing moves after the call on Mon 9 March, the second round comes one full week later.',
      'call upcoming 2026-03-23: If nothing moves after the call on Mon 16 March, the third round comes one full week later.',
    ])

    await goTo('2026-03-09T10:00-05:00')
    const calls = list((await send('GET /calls'))['items'])
    expect(calls).toMatchObject([
      { person: { name: 'Ana Ruiz' }, phone: '+1 312 555 0110', canBeCalledNow: true },
      { person: { name: 'Ben Ortega' } },
    ])
    expect(await send('GET /interviews/{interview}/people/{ana}/script')).toMatchObject({
      voicemail: { text: expect.stringContaining('calling for Ana Ruiz') },
      warnings: [],
    })
    await send('POST /applications/{application}/calls')
    await send('POST /applications/{application}/calls')
    expect(await today()).toEqual([])
    expect((await plan('ana'))[0]).toBe(
      'call upcoming 2026-03-16: You left a voicemail on Mon 9 March; the second try comes one full week later.',
    )

    await goTo('2026-03-16T10:00-05:00')
    expect(await today()).toHaveLength(2)
    await send('POST /applications/{application}/calls')
    expect(await today()).toEqual([])
    expect((await plan('ben'))[0]).toBe(
      'call upcoming 2026-03-23: They named Fri 20 March for their decision; you wait until it has passed (Sat 21 March is no working day there, so it moves to Mon 23 March).',
    )

    await goTo('2026-03-23T10:00-05:00')
    expect(list((await send('GET /today'))['now'])[0]).toMatchObject({
      says: 'Ask Ana Ruiz for an update by email',
      because: expect.stringContaining('once it passes without news, you ask'),
    })
    const asking = await send('GET /interviews/{interview}/people/{ana}/notes/status-note')
    Object.assign(known, { subject: text(asking['subject']), text: text(asking['text']) })
    await send('POST /interviews/{interview}/people/{ana}/notes/status-note/mail')
    await goTo('2026-03-23T10:01-05:00')
    expect(server.took).toHaveLength(2)
    expect((await plan('ana'))[0]).toBe(
      'call upcoming 2026-03-30: You asked for an update on Mon 23 March; they get one full week to answer.',
    )

    await goTo('2026-03-24T09:00-05:00')
    const { application = '', ana = '' } = known
    const answer = 'Thank you, Dana. We are not there yet.'
    await keepMail(desk, { application, contact: ana, text: answer })
    const [reply] = list((await send('GET /today'))['now'])
    expect(reply).toMatchObject({
      says: 'Ana Ruiz wrote',
      because: 'They were in touch on Tue 24 March; until you say what it means, everything waits.',
    })
    known['reply'] = text(reply!['mail'])
    expect(await send('GET /mails/{reply}')).toMatchObject({ text: answer })
    await send('POST /mails/{reply}/meaning')
    expect(await today()).toEqual([])
    expect((await plan('ana'))[0]).toBe(
      'call upcoming 2026-03-31: They gave you an update on Tue 24 March; you leave them one full week.',
    )

    for (const day of ['2026-03-31', '2026-04-07']) {
      await goTo(`${day}T10:00-05:00`)
      expect(await today()).toHaveLength(2)
      await send('POST /applications/{application}/calls')
      await send('POST /applications/{application}/calls')
    }
    expect(await plan('ana')).toEqual([])
    expect(await plan('ben')).toEqual([
      'call upcoming 2026-04-14: You left a voicemail on Tue 7 April; the third round comes one full week later.',
    ])
    await goTo('2026-04-14T10:00-05:00')
    await send('POST /applications/{application}/calls')
    await goTo('2026-04-21T10:00-05:00')
    expect([await today(), await plan('ben')]).toEqual([[], []])
    expect(await send('GET /applications/{application}')).toMatchObject({
      plan: { status: 'played-out' },
      atRest: true,
    })
    expect(told).toEqual([])
  })
})

type Row = Readonly<Record<string, unknown>>

function list(value: unknown): readonly Row[] {
  return value as readonly Row[]
}

function text(value: unknown): string {
  expect(value).toEqual(expect.any(String))
  return value as string
}
