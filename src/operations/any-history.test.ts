// Whatever has happened, each answer is what it says it is.
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { openInMemory } from '#store/engines/in-memory.ts'
import type { Db } from '#store/tables.ts'
import { addPlanner, danasDesk } from '../../test/desk/desk.ts'
import { histories, wait } from '../../test/desk/histories.ts'
import { ask } from '../../test/operations/asking.ts'
import { getApplication } from './applications/get-application.ts'
import { getCaseFile } from './applications/get-case-file.ts'
import { listApplications } from './applications/list-applications.ts'
import { planCase } from './applications/plan-case.ts'
import { getScript } from './calls/get-script.ts'
import { find } from './find/find.ts'
import { getInsights } from './insights/get-insights.ts'
import { getInterview } from './interviews/get-interview.ts'
import { getNote } from './notes/get-note.ts'
import { listOutbox } from './outbox/list-outbox.ts'
import { getPerson } from './people/get-person.ts'
import { listDuplicates } from './people/list-duplicates.ts'
import { listPeople } from './people/list-people.ts'
import { previewErasingPerson } from './people/preview-erasing-person.ts'
import { listPost } from './post/list-post.ts'
import { getToday } from './today/get-today.ts'
import { listCalls } from './today/list-calls.ts'

let db: Db

beforeAll(async () => {
  db = await openInMemory()
})

test('what programs read is of its shape after any history', async () => {
  await fc.assert(
    fc.asyncProperty(histories, async (deeds) => {
      const desk = await danasDesk({ db })
      await addPlanner(desk)
      for (const { after, does } of deeds) {
        wait(desk, after)
        await does(desk)
      }
      await ask(desk, getToday)
      await ask(desk, listCalls)
      await ask(desk, getInsights)
      await ask(desk, listPost)
      await ask(desk, listOutbox)
      await ask(desk, listDuplicates)
      await ask(desk, find, { words: 'ana' })
      const people = await ask(desk, listPeople)
      for (const { person } of people.items) {
        await ask(desk, getPerson, { contact: person.id })
        await ask(desk, previewErasingPerson, { contact: person.id })
      }
      const { items } = await ask(desk, listApplications)
      for (const { id: application } of items) {
        const { plan, interviews } = await ask(desk, getApplication, { application })
        for (const { id: interview, contacts, calledOffAt } of interviews) {
          await ask(desk, getInterview, { interview })
          if (calledOffAt !== undefined) continue
          for (const contact of contacts) {
            await ask(desk, getScript, { interview, contact })
            await ask(desk, getNote, { interview, contact, kind: 'check-in' })
          }
        }
        const { bytes } = await getCaseFile.run(desk, { application }, { key: '' })
        const file = JSON.parse(new TextDecoder().decode(bytes as Uint8Array)) as unknown
        expect(await ask(desk, planCase, { case: file })).toEqual({ plan, unknown: [] })
      }
    }),
    { numRuns: 10 },
  )
})
