// An application in the middle of its way, for pages that have something to show.
import type { Page } from 'playwright-core'
import { parseMoment } from '../../src/core/days/moment.ts'
import { startUp } from './dana.ts'
import { fill, press } from './forms.ts'
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
  await fill(page, {
    Company: cast.company,
    Position: cast.position,
    'When did it begin': '2026-03-02T14:00',
    'Whom did you talk to?': `${cast.ana}, Plant Manager, ana.ruiz@halvorsen.example, +1 920 555 0134\n${cast.ben}`,
  })
  await press(page, 'Keep it and go on')
  const interview = new URL(page.url()).pathname.replace(/\/people$/, '')
  const ids = page.locator('input[type=hidden][name$="-id"]')
  const [ana, ben] = await ids.evaluateAll((fields) =>
    fields.map((one) => (one as HTMLInputElement).value),
  )
  const paths = { interview, ana: `${interview}/people/${ana}`, ben: `${interview}/people/${ben}` }
  await sendThanks(page, paths.ana)
  const application = new URL(page.url()).pathname
  stage.goTo('2026-03-09T10:00')
  await page.goto(`${paths.ana}/call`)
  await fill(page, { 'Do they want something from you?': 'references', 'By when?': '2026-03-12' })
  await press(page, 'We talked')
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

async function sendThanks(page: Page, ana: string): Promise<void> {
  await page.goto(`${ana}/thank-you`)
  await fill(page, {
    'What did you learn': 'the new line that runs without a spare press',
    'Which of your skills': 'eight years of planning maintenance around a running plant',
    'Which specific issue': 'two winders that fail every spring',
    'How would you handle': 'by listening to the bearings once a week',
    'current position': 'planner at Lakeside Foods',
  })
  await page.getByLabel('Yes, for a card').check()
  await press(page, 'Write the note')
  await press(page, 'I have sent the email')
  if (new URL(page.url()).pathname.endsWith('/thank-you')) await press(page, /./, 'link')
}
