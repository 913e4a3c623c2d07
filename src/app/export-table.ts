// Applications, or all that happened, as a table for a spreadsheet. Read some at a time, however many there are.
import { printDay } from '#core/days/day.ts'
import { clockOf, dayOf } from '#core/days/zone.ts'
import { sayClock } from '#core/days/say.ts'
import { sayHappened, wordsSaid } from '#core/journal/say-entry.ts'
import { plan } from '#core/plan/plan.ts'
import { sayStatus, sayStep } from '#core/plan/say-step.ts'
import { isOpen } from '#core/plan/step.ts'
import { printCsv } from '#core/words/csv.ts'
import type { Desk } from './desk.ts'
import { listCases, type KeptCase } from './get-case.ts'
import { listAllApplications } from './list-all-applications.ts'

export type TableForm = 'applications' | 'journal'

/** Gives the file in parts. */
export async function* exportTable(desk: Desk, form: TableForm): AsyncGenerator<string> {
  const { header, rowsOf } = tables[form]
  yield printCsv([header])
  for await (const cases of casesOf(desk)) {
    // The mark in front of a table stands there once.
    yield printCsv(cases.flatMap((kase) => rowsOf(desk, kase))).slice(1)
  }
}

type Table = {
  readonly header: readonly string[]
  readonly rowsOf: (desk: Desk, kase: KeptCase) => readonly (readonly string[])[]
}

const tables: Readonly<Record<TableForm, Table>> = {
  applications: {
    header: [
      ...['Company', 'Position', 'Where it stands', 'Next step', 'Day of the next step'],
      ...['People', 'First interview', 'Last interview'],
    ],
    rowsOf: (desk, kase) => [applicationCells(desk, kase)],
  },
  journal: {
    header: [
      'Day',
      'Time',
      'Company',
      'Position',
      'Person',
      'What happened',
      'Words',
      'Reason',
      'Taken back',
    ],
    rowsOf: (_, kase) => journalRows(kase),
  },
}

const perPage = 50

async function* casesOf(desk: Desk): AsyncGenerator<readonly KeptCase[]> {
  let ids: string[] = []
  for await (const { id } of listAllApplications(desk)) {
    ids.push(id)
    if (ids.length < perPage) continue
    yield listCases(desk, ids)
    ids = []
  }
  if (ids.length > 0) yield listCases(desk, ids)
}

function applicationCells(desk: Desk, kase: KeptCase): readonly string[] {
  const { application, contacts, interviews } = kase
  const { status, steps } = plan(kase, desk.holidays)
  const step = steps.find(isOpen)
  const days = interviews.map(({ start, timeZone }) => printDay(dayOf(start, timeZone)))
  return [
    ...[application.company, application.position, sayStatus(status)],
    ...(step ? [sayStep(step, nameIn(kase, step.contact)), printDay(step.on)] : ['', '']),
    contacts.map(({ name }) => name).join('; '),
    ...[days.at(0) ?? '', days.at(-1) ?? ''],
  ]
}

function journalRows(kase: KeptCase): readonly (readonly string[])[] {
  const { application, candidate, journal } = kase
  const takenBack = new Set(
    journal.flatMap((entry) => (entry.type === 'taken-back' ? [entry.entry] : [])),
  )
  return journal.map((entry) => [
    printDay(dayOf(entry.at, candidate.timeZone)),
    sayClock(clockOf(entry.at, candidate.timeZone)),
    ...[application.company, application.position],
    'contact' in entry ? nameIn(kase, entry.contact) : '',
    sayHappened(entry, (contact) => nameIn(kase, contact)),
    [wordsSaid(entry), entry.words].filter((text) => text !== undefined).join('\n\n'),
    entry.reason ?? '',
    takenBack.has(entry.id) ? 'yes' : '',
  ])
}

function nameIn({ contacts }: KeptCase, id: string): string {
  return contacts.find((contact) => contact.id === id)?.name ?? ''
}
