// What a program reads: today, the calls, an application, the people, and what is found.
import { beforeAll, expect, test } from 'vitest'
import { openInMemory } from '#store/engines/in-memory.ts'
import { addPlanner, danasDesk, type TestDesk } from '../../../test/desk/desk.ts'
import { ask } from '../../../test/operations/asking.ts'
import { getApplication } from '../applications/get-application.ts'
import { getScript } from '../calls/get-script.ts'
import { find } from '../find/find.ts'
import { recordNote } from '../journal/record-note.ts'
import { recordReply } from '../journal/record-reply.ts'
import { getPerson } from '../people/get-person.ts'
import { listPeople } from '../people/list-people.ts'
import { getToday } from './get-today.ts'
import { listCalls } from './list-calls.ts'

let desk: TestDesk
let about: Awaited<ReturnType<typeof addPlanner>>

beforeAll(async () => {
  desk = await danasDesk({ db: await openInMemory() })
  about = await addPlanner(desk)
})

test('today says what to do, with whom and why', async () => {
  expect(await ask(desk, getToday)).toMatchObject({
    day: '2026-03-02',
    now: [
      {
        kind: 'step',
        application: { id: about.application, company: 'Halvorsen Paper' },
        person: { id: about.ana, name: 'Ana Ruiz' },
        says: 'Thank Ana Ruiz by email',
        because: expect.stringContaining('You met on Mon 2 March'),
        step: { kind: 'thank-you', interview: about.interview, on: '2026-03-02' },
      },
      { person: { name: 'Ben Ortega' } },
    ],
    week: [{ says: 'Call Ana Ruiz' }, { says: 'Ask Ben Ortega by email how things stand' }],
    more: { now: 0, week: 0, waiting: 0 },
  })
})

test('the calls of the day come with what to say on each', async () => {
  const { application, interview, ana: contact } = about
  const thanks = { application, contact, kind: 'thank-you', channel: 'email' }
  await ask(desk, recordNote, { ...thanks, words: 'Thank you for the tour of the mill.' })
  desk.goTo('2026-03-09T10:00-05:00')
  const { items } = await ask(desk, listCalls)
  expect(items).toMatchObject([
    { person: { id: contact }, phone: '+1 312 555 0110', canBeCalledNow: true },
  ])
  const scripts = await ask(desk, getScript, { interview, contact })
  expect(scripts).toMatchObject({ round: 1, timeZone: 'America/Chicago', warnings: [] })
  expect([scripts.answered, scripts.voicemail, scripts.colleague]).toMatchObject([
    { state: 'written', title: 'First follow-up call to Ana Ruiz: Ana answers' },
    { state: 'lacking', needs: [{ field: 'candidate.phone' }] },
    { state: 'lacking', needs: [{ field: 'candidate.phone' }] },
  ])
})

test('a reply that waits stands first, and leads to its entry', async () => {
  const { application, ana: contact } = about
  const { id } = await ask(desk, recordReply, { application, contact })
  const { now } = await ask(desk, getToday)
  expect(now).toMatchObject([{ kind: 'reply', entry: id, says: 'Read what Ana Ruiz sent you' }])
  const shown = await ask(desk, getApplication, { application })
  expect(shown).toMatchObject({
    plan: { status: 'reply-to-read' },
    people: [{ name: 'Ana Ruiz' }, { name: 'Ben Ortega' }],
    interviews: [{ start: '2026-03-02T14:00:00-06:00[America/Chicago]' }],
    now,
  })
})

test('a person comes with their story, and stands in the list of people', async () => {
  const { items } = await ask(desk, listPeople, { words: 'ruiz' })
  expect(items).toMatchObject([{ person: { id: about.ana }, last: { says: 'They got in touch.' } }])
  expect(await ask(desk, getPerson, { contact: about.ana })).toMatchObject({
    person: { name: 'Ana Ruiz', title: 'Head of Maintenance' },
    reach: { phone: true, email: true, post: false },
    next: [{ kind: 'reply' }],
    meetings: [{ interview: { id: about.interview } }],
    story: [{ entry: { type: 'reply' } }, { entry: { type: 'note' } }],
  })
})

test.each([
  ['ruiz', { people: [{ id: expect.any(String), name: 'Ana Ruiz' }] }],
  ['halvorsen', { applications: [{ company: 'Halvorsen Paper' }] }],
  ['tour', { texts: [{ kind: 'entry', person: { name: 'Ana Ruiz' } }] }],
  ['', { people: [], applications: [], texts: [] }],
])('by “%s” is found what begins so', async (words, found) => {
  expect(await ask(desk, find, { words })).toMatchObject(found)
})
