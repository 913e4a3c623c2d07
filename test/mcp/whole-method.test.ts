// The whole method by an assistant alone: it asks, drafts and records. What goes out goes out by Dana's own press, on
// the page that shows the words.
import { afterAll, expect, test } from 'vitest'
import { sendDue } from '../../src/app/outbox/send-due.ts'
import { endProofReading } from '../../src/capture/proof-read.ts'
import { onOneEngine } from '../database/engines.ts'
import { ana, ben, danasDesk } from '../desk/desk.ts'
import { newServer, sendingDesk } from '../desk/sending.ts'
import { pagesOn } from '../pages/pages.ts'
import { newVisitor, plain } from '../pages/visitor.ts'
import { overHttp } from './assistant.ts'

type Application = {
  readonly plan: { readonly status: string }
  readonly journal: readonly { readonly type: string }[]
}
type Note = { readonly subject?: string; readonly text: string }
type Named = { readonly id: string; readonly name: string }
type Item = {
  readonly kind: string
  readonly says: string
  readonly on: string
  readonly because: string
  readonly person: Named
  readonly application: { readonly id: string }
  readonly step: { readonly kind: string; readonly interview: string; readonly contact: string }
}

afterAll(endProofReading)

onOneEngine((data) => {
  test('from the interview to the offer', async () => {
    const server = newServer()
    const desk = await sendingDesk(await danasDesk(data(), '2026-03-02T16:00-06:00'), server)
    await using claude = await overHttp(desk)
    const dana = newVisitor(await pagesOn(desk))
    const today = async () => {
      const { now } = await claude.ask<{ now: readonly Item[] }>('get-today')
      return now
    }
    const told = async () => (await today()).map(({ says, on }) => `${on} ${says}`)

    /** What is on its way goes out, if anything is. */
    const go = async (...times: readonly string[]) => {
      for (const time of times) {
        desk.goTo(time)
        await sendDue(desk, {}, new AbortController().signal)
      }
    }

    // 1. The interview, and who was there.
    const { id: application } = await claude.ask<{ id: string }>('add-application', {
      ...{ company: 'Halvorsen Paper', position: 'Maintenance planner', start: '2026-03-02T14:00' },
      people: [ana, ben],
    })
    expect(await told()).toEqual([
      '2026-03-02 Thank Ana Ruiz by email',
      '2026-03-02 Thank Ben Ortega by email',
    ])

    /** A draft in place of what is proposed. */
    const draft = async (item: Item) => {
      const note = { ...aboutOf(item), kind: item.step.kind, channel: 'email' }
      const { subject, text } = await claude.ask<Note>('get-note', note)
      const words = { subject, text: text.replace(/^Dear [^,]+,/, 'Good day,') }
      await claude.call('keep-note-words', { ...note, ...words })
    }

    /** What Dana does with it: reads it over, and sends it. */
    const readAndSend = async (name: string) => {
      const { html } = await dana.open('/')
      const link = new RegExp(`href="([^"]*)" aria-label="Read it over: Claude drafted[^"]*${name}`)
      const [, room = ''] = link.exec(html) ?? []
      expect((await dana.open(plain(room))).html).toContain('Drafted by <bdi>Claude</bdi>.')
      await dana.send(/\/sent$/, { by: 'mailbox' })
    }

    // 2. What Dana tells of the conversation, and the thank-yous drafted of it.
    await claude.call('save-missing', {
      ...aboutOf((await today())[0]!),
      parts: { candidate: { phone: '+1 312 555 0142', currentPosition: 'planner at Lakeside' } },
    })
    for (const item of await today()) {
      const { interview, contact } = aboutOf(item)
      const takeaway = talked[item.person.name as keyof typeof talked]
      await claude.call('save-takeaways', { interview, takeaways: [{ contact, ...takeaway }] })
      await draft(item)
    }
    const [first] = await today()
    const thanks = { ...aboutOf(first!), kind: 'thank-you', channel: 'email' }
    const { subject, text } = await claude.ask<Note>('get-note', thanks)
    const checked = await claude.ask('check-note', { ...thanks, subject, text })
    expect(checked).toMatchObject({ isStopped: false })
    await go('2026-03-02T16:02-06:00')
    expect(server.took).toEqual([])

    // 3. Dana reads them over, and sends them.
    await readAndSend(ana.name)
    await readAndSend(ben.name)
    await go('2026-03-02T16:05-06:00', '2026-03-02T16:10-06:00')
    expect(server.took.map(({ to }) => to)).toEqual([ana.email, ben.email])
    expect(await told()).toEqual([])

    // 4. A week later: what to say to whom has a phone, and a question to whom has none.
    desk.goTo('2026-03-09T10:00-05:00')
    expect(await told()).toEqual([
      '2026-03-09 Call Ana Ruiz',
      '2026-03-09 Ask Ben Ortega by email how things stand',
    ])
    const [call, question] = await today()
    const { answered } = await claude.ask<{ answered: { text: string } }>(
      'get-script',
      aboutOf(call!),
    )
    const script = { ...aboutOf(call!), reached: 'answered' }
    await claude.call('save-script-words', { ...script, words: `Good morning.\n${answered.text}` })
    await dana.open(`/interviews/${script.interview}/people/${script.contact}/call`)
    expect((await dana.send(/words\/mine/)).html).toContain('Good morning.')
    const withAna = { application, contact: script.contact }
    await claude.call('record-call', { ...withAna, outcome: 'voicemail' })
    await draft(question!)
    await readAndSend(ben.name)
    await go('2026-03-09T10:05-05:00')
    expect(server.took).toHaveLength(3)

    // 5. The second try reaches her, and she names a day.
    desk.goTo('2026-03-16T10:00-05:00')
    expect(await told()).toContain('2026-03-16 Call Ana Ruiz again')
    await claude.call('record-call', {
      ...{ ...withAna, outcome: 'talked', decisionBy: '2026-03-20' },
      said: 'by the end of the week',
    })
    expect(await told()).toEqual([])

    // 6. The day passes, and she is asked; then she answers.
    desk.goTo('2026-03-23T10:00-05:00')
    const [update] = await today()
    expect(update).toMatchObject({ says: 'Ask Ana Ruiz for an update by email', on: '2026-03-23' })
    await draft(update!)
    await readAndSend(ana.name)
    await go('2026-03-23T10:05-05:00')
    desk.goTo('2026-03-24T10:00-05:00')
    await claude.call('record-reply', { ...withAna, meaning: 'offer', words: 'We would like you.' })
    expect(await told()).toEqual([])
    const { plan: after, journal } = await claude.ask<Application>('get-application', {
      application,
    })
    expect(after.status).toBe('closed')
    expect(journal.filter(({ type }) => type === 'note')).toHaveLength(server.took.length)
    expect(server.took).toHaveLength(4)
  })
})

const talked = {
  'Ana Ruiz': {
    interesting: 'the new line that runs without a spare press',
    issue: 'two winders that fail every spring',
    handling: 'by listening to the bearings once a week',
    expertise: 'eight years of planning maintenance around a running plant',
  },
  'Ben Ortega': {
    interesting: 'how the night shift hands over to the morning',
    issue: 'notes that get lost between the shifts',
    handling: 'with a page for each machine that stays with it',
    expertise: 'six years on shifts of my own',
  },
}

function aboutOf({ step }: Item): { readonly interview: string; readonly contact: string } {
  return { interview: step.interview, contact: step.contact }
}
