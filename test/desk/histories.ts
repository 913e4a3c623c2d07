// Random histories: what somebody might do over weeks, whether it makes sense or not.
import fc from 'fast-check'
import { addApplication } from '../../src/app/add-application.ts'
import { addInterview } from '../../src/app/add-interview.ts'
import { callOffInterview } from '../../src/app/call-off-interview.ts'
import { changeContact } from '../../src/app/change-contact.ts'
import { changeInterview } from '../../src/app/change-interview.ts'
import { changeSettings } from '../../src/app/change-settings.ts'
import type { Desk } from '../../src/app/desk.ts'
import { findToday } from '../../src/app/find-today.ts'
import { getApplication } from '../../src/app/get-application.ts'
import { letGo } from '../../src/app/let-go.ts'
import { listAllApplications } from '../../src/app/list-all-applications.ts'
import { noteAway } from '../../src/app/note-away.ts'
import { pauseAll } from '../../src/app/pause-all.ts'
import { provide } from '../../src/app/provide.ts'
import { readReply } from '../../src/app/read-reply.ts'
import { recordBounce } from '../../src/app/record-bounce.ts'
import { recordCall } from '../../src/app/record-call.ts'
import { newsKinds, recordNews } from '../../src/app/record-news.ts'
import { recordNote } from '../../src/app/record-note.ts'
import { recordReply } from '../../src/app/record-reply.ts'
import { recordRequest } from '../../src/app/record-request.ts'
import { reinstateInterview } from '../../src/app/reinstate-interview.ts'
import { snooze } from '../../src/app/snooze.ts'
import { takeBack } from '../../src/app/take-back.ts'
import type { PersonMet } from '../../src/app/place-person.ts'
import { printMoment, type Moment } from '../../src/core/days/moment.ts'
import { channels, meanings, noteKinds, outcomes, stepKinds } from '../../src/core/journal/entry.ts'
import { Problem } from '../../src/core/problem.ts'
import type { TestDesk } from './desk.ts'

/** Something done after so many hours; what the product refuses is left undone. */
export type Deed = { readonly after: number; readonly does: (desk: TestDesk) => Promise<void> }

export function wait(desk: TestDesk, hours: number): void {
  desk.goTo(printMoment((desk.now() + hours * 3_600_000) as Moment))
}

/** On which application, person, interview and entry, counted round as many as there are. */
type Aim = { readonly key: string; readonly nth: number }

type About = {
  readonly key: string
  readonly application: string
  readonly interview: string
  readonly contact: string
  readonly entry: string
}

/** What is typed beside that. */
type Typed<Input> = {
  readonly [Key in Exclude<keyof Input, keyof About>]?: fc.Arbitrary<Input[Key]>
}

const march = dayIn('2026-03')
const april = fc.option(dayIn('2026-04'), { nil: undefined })
const start = march.map((day) => `${day}T10:00`)
const person = fc.record(
  {
    name: fc.constantFrom('Ana Ruiz', 'Ben Ortega', 'Cleo Marsh'),
    email: fc.constantFrom('ana@halvorsen.example', 'ben@halvorsen.example'),
    phone: fc.constantFrom('+1 312 555 0110', '+44 20 7946 0018'),
    address: fc.constant('400 Mill Road'),
    timeZone: fc.constantFrom('Asia/Tokyo', 'Pacific/Honolulu', 'Europe/Berlin'),
    country: fc.constantFrom('DE', 'IL', 'JP'),
    wish: fc.constantFrom('call', 'email', 'none'),
  },
  { requiredKeys: ['name'] },
)
const people = fc.array(person, { minLength: 1, maxLength: 3 })
const kind = fc.constantFrom(...stepKinds)
const what = fc.constant('references')
const meaning = fc.constantFrom(...meanings)

const deeds: fc.Arbitrary<Deed> = fc.oneof(
  verb(1, addApplication, { company: what, position: what, start, people, decisionBy: april }),
  verb(1, addInterview, { start, people, decisionBy: april }),
  verb(1, changeInterview, { start }),
  verb(1, callOffInterview, {}),
  verb(1, reinstateInterview, {}),
  verb(1, changePerson, { person: people }),
  verb(3, recordNote, {
    kind: fc.constantFrom(...noteKinds),
    channel: fc.constantFrom(...channels),
  }),
  verb(3, recordCall, { outcome: fc.constantFrom(...outcomes), decisionBy: april }),
  verb(2, recordReply, { meaning: fc.option(meaning, { nil: undefined }), decisionBy: april }),
  verb(2, readReply, { meaning, decisionBy: april }),
  verb(1, recordNews, { news: fc.constantFrom(...newsKinds) }),
  verb(1, letGo, { kind, what }),
  verb(1, snooze, { kind, what, on: march }),
  verb(1, noteAway, { until: march }),
  verb(1, pauseAll, { from: march, until: march }),
  verb(1, recordRequest, { what, by: april }),
  verb(1, provide, { what }),
  verb(1, recordBounce, {}),
  verb(3, takeBack, {}),
  verb(1, changeSettings, { cadence: fc.constantFrom('classic', 'mail-first', 'gentle') }),
  verb(3, (desk) => findToday(desk), {}),
)

/** Some weeks of deeds. */
export const histories = fc.array(deeds, { minLength: 1, maxLength: 14 })

function changePerson(
  desk: Desk,
  { person: [person], ...about }: About & { readonly person: readonly PersonMet[] },
) {
  return changeContact(desk, { ...about, ...person })
}

function dayIn(month: string): fc.Arbitrary<string> {
  return fc.integer({ min: 1, max: 30 }).map((date) => `${month}-${String(date).padStart(2, '0')}`)
}

function verb<Input>(
  weight: number,
  does: (desk: Desk, input: Input) => Promise<unknown>,
  typed: Typed<Input>,
): { readonly weight: number; readonly arbitrary: fc.Arbitrary<Deed> } {
  const aim = fc.record({ key: fc.uuid(), nth: fc.nat({ max: 5 }) })
  const after = fc.oneof(fc.nat({ max: 30 }), fc.nat({ max: 24 * 9 }))
  const arbitrary = fc
    .tuple(
      after,
      aim,
      fc.record<Record<string, unknown>>(typed as Record<string, fc.Arbitrary<unknown>>),
    )
    .map(([after, aim, typed]) => ({
      after,
      does: async (desk: TestDesk) => {
        const about = await aimed(desk, aim)
        if (about) await does(desk, { ...about, ...typed } as Input).catch(unlessRefused)
      },
      [fc.toStringMethod]: () => `${after} h, ${aim.nth}: ${does.name} ${JSON.stringify(typed)}`,
    }))
  return { weight, arbitrary }
}

async function aimed(desk: Desk, { key, nth }: Aim): Promise<About | undefined> {
  const ids: string[] = []
  for await (const { id } of listAllApplications(desk)) ids.push(id)
  const application = pick(ids, nth)
  if (application === '') return undefined
  const { all, contacts, journal } = (await getApplication(desk, application)).case
  return {
    key,
    application,
    interview: pick(idsOf(all), nth),
    contact: pick(idsOf(contacts), nth),
    entry: pick(idsOf(journal), nth),
  }
}

function idsOf(things: readonly { readonly id: string }[]): readonly string[] {
  return things.map(({ id }) => id)
}

function pick(ids: readonly string[], nth: number): string {
  return ids[nth % Math.max(ids.length, 1)] ?? ''
}

function unlessRefused(error: unknown): void {
  if (!(error instanceof Problem)) throw error
}
