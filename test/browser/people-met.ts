// An application in the middle of its way, for pages that have something to show.
import { parseMoment } from '../../src/core/days/moment.ts'
import type { Visitor } from '../pages/visitor.ts'
import { sendBeside } from './beside.ts'
import { startUp } from './dana.ts'
import { fillOutbox, type Mails } from './outbox-filled.ts'
import type { Stage } from './stage.ts'

/** How the people, their company and the position are called. */
export type Cast = {
  readonly ana: string
  readonly ben: string
  readonly company: string
  readonly position: string
}

export const usual: Cast = {
  ana: 'Ana Ruiz',
  ben: 'Ben Ortega',
  company: 'Halvorsen Paper',
  position: 'Maintenance planner',
}

/** Names as long as they may be, without a place to break, and from right to left. */
export const unusual: Cast = {
  ana: 'Wolfeschlegelsteinhausenbergerdorff'.repeat(5).slice(0, 160),
  ben: 'عبد الرحمن بن محمد الفلاني',
  company: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk'.repeat(3).slice(0, 150),
  position: 'מתכנן תחזוקה Maintenance/Planner/Coordinator/Scheduler/Deputy',
}

/** Where the pages of an application are. */
export type Paths = {
  readonly application: string
  readonly interview: string
  readonly ana: string
  readonly ben: string
  /** Of mails on their way, by how each stands. */
  readonly mails?: Mails
}

/** Ana is thanked and has been called, and wants references; Ben can be reached in no way. On Mon 9 March. */
export async function meetThem(stage: Pick<Stage, 'page' | 'goTo'>, cast: Cast): Promise<Paths> {
  const { page } = stage
  await startUp(page)
  const people = `${cast.ana}, Plant Manager, ana.ruiz@halvorsen.example, +1 920 555 0134\n${cast.ben}`
  const dana = await sendBeside(page)
  await dana.open('/interviews/new')
  const { company, position } = cast
  const met = await dana.send(/^\/interviews$/, {
    ...{ company, position, start: '2026-03-02T14:00', people },
  })
  const [interview = ''] = /^\/interviews\/[\w-]+/.exec(met.path) ?? []
  const [ana, ben] = [...met.html.matchAll(/name="person-\d+-id" value="([^"]+)"/g)].map(
    ([, id]) => id,
  )
  const paths = { interview, ana: `${interview}/people/${ana}`, ben: `${interview}/people/${ben}` }
  const application = await sendThanks(dana, paths.ana)
  stage.goTo('2026-03-09T10:00')
  await dana.open(`${paths.ana}/call`)
  await dana.send(/outcome/, { what: 'references', by: '2026-03-12', outcome: 'talked' })
  return { ...paths, application }
}

/** The same with a mailbox, and mails on their way out of it. */
export async function meetThemByMail(
  stage: Pick<Stage, 'page' | 'goTo' | 'folder'>,
  cast: Cast,
): Promise<Paths> {
  const paths = await meetThem(stage, cast)
  const mails = await fillOutbox(stage.folder, { paths, cast, now: afterCall })
  return { ...paths, mails }
}

const afterCall = parseMoment('2026-03-09T10:00-05:00')!.moment

/** Gives the address of the application. */
async function sendThanks(dana: Visitor, ana: string): Promise<string> {
  await dana.open(`${ana}/thank-you`)
  await dana.send(/parts/, {
    'takeaway.interesting': 'the new line that runs without a spare press',
    'takeaway.expertise': 'eight years of planning maintenance around a running plant',
    'takeaway.issue': 'two winders that fail every spring',
    'takeaway.handling': 'by listening to the bearings once a week',
    'candidate.currentPosition': 'planner at Lakeside Foods',
    post: 'card',
  })
  const { path, html } = await dana.send(/sent/)
  const [application] = /\/applications\/[\w-]{36}/.exec(path + html) ?? ['']
  return application
}
