// What Dana does on the pages, step by step, in every walk.
import type { Page } from 'playwright-core'
import { sendBeside } from './beside.ts'
import { fill, press, touch, type Typed } from './forms.ts'
import type { Stage } from './stage.ts'

/** Has opened the program for the first time, in Chicago, and is led to her first interview. */
export async function startUp(page: Page): Promise<void> {
  const dana = await sendBeside(page)
  await dana.open('/')
  const { path } = await dana.send(/candidate/, {
    ...{ name: 'Dana Okafor', timeZone: 'America/Chicago', country: 'US' },
  })
  await page.goto(path)
}

/** An interview as it is typed in. */
export const interview: Typed = {
  Company: 'Halvorsen Paper',
  Position: 'Maintenance planner',
  'When did it begin': '2026-03-02T14:00',
  'Whom did you talk to?': 'Ana Ruiz, Plant Manager, ana@halvorsen.example, +1 920 555 0134',
}

/** Has kept an interview, and is led to the people met there. */
export async function keepInterview(page: Page, other: Typed = {}): Promise<void> {
  const dana = await sendBeside(page)
  await dana.open('/interviews/new')
  const typed = Object.entries({ ...interview, ...other })
  const { path } = await dana.send(
    /^\/interviews$/,
    Object.fromEntries(typed.map(([label, text]) => [names[label] ?? label, text])),
  )
  await page.goto(path)
}

const names: Readonly<Record<string, string>> = {
  Company: 'company',
  Position: 'position',
  'When did it begin': 'start',
  'Whom did you talk to?': 'people',
}

/** A week after that interview the call to Ana is due; opens its room. */
export async function openCallRoom({ page, goTo }: Pick<Stage, 'page' | 'goTo'>): Promise<void> {
  await startUp(page)
  await keepInterview(page)
  goTo('2026-03-09T10:00')
  await page.goto('/')
  await press(page, /^Open the script/, 'link')
}

export type Takeaway = readonly [learned: string, problem: string, way: string, experience: string]

/** Answers the prompts of the debrief about one person. */
export async function remember(page: Page, name: string, takeaway: Takeaway): Promise<void> {
  const [learned, problem, way, experience] = takeaway
  await fill(page.getByRole('group', { name }), {
    'What did you learn': learned,
    'Which problem': problem,
    'How would you go about it': way,
    'What of your experience': experience,
  })
}

/** Opens what Today has for them, also where it is folded away behind the first five. */
export async function takeUp(page: Page, what: string): Promise<void> {
  await page.goto('/')
  const name = new RegExp(`: ${what}`)
  if ((await page.getByRole('link', { name }).count()) === 0)
    await touch(page.getByText(/more follows?$/))
  await press(page, name, 'link')
}

/** The text of the note in the writing room, as it would be copied. */
export async function readNote(page: Page): Promise<string> {
  return (await page.locator('#note-text').textContent()) ?? ''
}

/** Takes up the call from Today, says how it went, and gives what is said to come next. */
export async function call(page: Page, what: string, outcome: string): Promise<string> {
  await takeUp(page, what)
  await press(page, outcome)
  return page.getByRole('status').innerText()
}
