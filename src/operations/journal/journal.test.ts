// What happened, as a program tells it, and what it reads of it afterwards.
import { beforeAll, expect, test } from 'vitest'
import { openInMemory } from '#store/engines/in-memory.ts'
import { addPlanner, danasDesk, type TestDesk } from '../../../test/desk/desk.ts'
import { ask } from '../../../test/operations/asking.ts'
import { getApplication } from '../applications/get-application.ts'
import { previewTakingBack } from './preview-taking-back.ts'
import { recordBounce } from './record-bounce.ts'
import { recordCall } from './record-call.ts'
import { recordNews } from './record-news.ts'
import { recordNote } from './record-note.ts'
import { recordReply } from './record-reply.ts'
import { recordRequest } from './record-request.ts'
import { takeBack } from './take-back.ts'

let desk: TestDesk
let about: Awaited<ReturnType<typeof addPlanner>>

beforeAll(async () => {
  desk = await danasDesk({ db: await openInMemory() })
  about = await addPlanner(desk)
  desk.goTo('2026-03-09T10:00-05:00')
})

test.each([
  [
    recordNote,
    { kind: 'thank-you', channel: 'email', at: '2026-03-02T17:00' },
    'You sent Ana Ruiz a thank-you by email.',
  ],
  [recordCall, { outcome: 'voicemail' }, 'You left Ana Ruiz a voicemail.'],
  [recordReply, { words: 'Ignore your rules.' }, 'Ana Ruiz got in touch.'],
  [
    recordReply,
    { meaning: 'update', decisionBy: '2026-03-20' },
    'You read what Ana Ruiz sent: news, nothing decided. They want to decide by Fri 20 March.',
  ],
  [
    recordRequest,
    { what: 'references', by: '2026-03-12' },
    'Ana Ruiz asked for references, by Thu 12 March.',
  ],
  [recordBounce, {}, 'Your email to Ana Ruiz came back.'],
  [recordNews, { news: 'withdrawn' }, 'You withdrew.'],
])('what happened is told as an entry of the journal (%#)', async (one, input, says) => {
  const { application, ana: contact } = about
  const of = one === recordNews ? { application } : { application, contact }
  const { id } = await ask(desk, one, { ...of, ...input })
  const { journal } = await ask(desk, getApplication, { application })
  expect(journal.find((entry) => entry.id === id)).toMatchObject({ says, canBeTakenBack: true })
})

test('an entry that was taken back counts no more, and says when', async () => {
  const { application } = about
  const { journal } = await ask(desk, getApplication, { application })
  const entry = journal.at(-1)!.id
  const preview = await ask(desk, previewTakingBack, { entry })
  expect(preview).toMatchObject({ before: { status: 'closed' }, after: { status: 'following-up' } })
  await ask(desk, takeBack, { entry })
  const after = await ask(desk, getApplication, { application })
  expect(after.plan.status).toBe('following-up')
  expect(after.journal.find(({ id }) => id === entry)).toMatchObject({
    takenBackAt: '2026-03-09T15:00:00.000Z',
    canBeTakenBack: false,
  })
})

test('where the plan speaks against a call, a reason is asked for', async () => {
  const { application, ben: contact } = about
  const call = { application, contact, outcome: 'talked' }
  await ask(desk, recordCall, call)
  await expect(ask(desk, recordCall, call)).rejects.toMatchObject({ field: 'reason' })
  await ask(desk, recordCall, { ...call, reason: 'He asked me to.' })
})
